/** The same as one HTML file. */
@NullMarked
package dev.touchstone.report;

import org.jspecify.annotations.NullMarked;
