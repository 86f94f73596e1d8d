/**
 * The commands: options in, library call, exit code out.
 *
 * <p>Start reading at {@link dev.touchstone.cli.RunCommand}; {@link dev.touchstone.cli.Main} puts the
 * commands together and turns what was thrown into a line and an exit code.
 */
@NullMarked
package dev.touchstone.cli;

import org.jspecify.annotations.NullMarked;
