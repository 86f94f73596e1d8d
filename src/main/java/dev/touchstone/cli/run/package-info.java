/** A batch from its first page to its last file: what {@code run} and {@code merge} do, step by step. Begin reading at {@code BatchRun}. */
@org.jspecify.annotations.NullMarked
package dev.touchstone.cli.run;
