/** Knowledge as data: rule packs and lexicons, how they are loaded and how they check their own examples. */
@NullMarked
package dev.touchstone.rules;

import org.jspecify.annotations.NullMarked;
