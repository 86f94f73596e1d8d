/** The commands: options in, library call, exit code out. */
@NullMarked
package dev.touchstone.cli;

import org.jspecify.annotations.NullMarked;
