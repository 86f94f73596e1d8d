/** Claims, findings and pages as CSV and JSON Lines. */
@NullMarked
package dev.touchstone.dataset;

import org.jspecify.annotations.NullMarked;
