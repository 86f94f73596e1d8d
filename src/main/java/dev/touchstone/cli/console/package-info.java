/** What all commands share towards the person who called: where words go, exit codes, the version. */
@org.jspecify.annotations.NullMarked
package dev.touchstone.cli.console;
