/** Options that several commands have, and what they mean for the library. */
@org.jspecify.annotations.NullMarked
package dev.touchstone.cli.option;
