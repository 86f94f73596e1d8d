/**
 * The batch: which files are pages and what they are called, every page through the stages over
 * several threads, what failed.
 *
 * <p>{@link dev.touchstone.engine.InputFiles} finds the files, {@link
 * dev.touchstone.engine.LocalEngine} takes each through the {@link dev.touchstone.engine.Stages} and
 * hands the results on in input order. Start reading at {@link dev.touchstone.engine.LocalEngine}.
 */
@NullMarked
package dev.touchstone.engine;

import org.jspecify.annotations.NullMarked;
