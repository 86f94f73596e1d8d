/**
 * Plain text and Markdown in, a draft out.
 *
 * <p>Both are read line by line: text that some tool took from a web page breaks paragraphs where
 * links were, cells where lines were and lists from their marks, in either format.
 *
 * <p>Start reading at {@link dev.touchstone.clean.plain.PlainReader}.
 */
@NullMarked
package dev.touchstone.clean.plain;

import org.jspecify.annotations.NullMarked;
