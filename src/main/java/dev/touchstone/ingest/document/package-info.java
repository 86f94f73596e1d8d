/**
 * Files that are one page, but not as plain characters: PDF, DOCX, saved web pages, drug labels.
 *
 * <p>Each reader turns such a file into text or HTML; from there on it is a page like any other, and
 * its source offsets point into that text. Start reading at {@link
 * dev.touchstone.ingest.document.Documents}.
 */
@NullMarked
package dev.touchstone.ingest.document;

import org.jspecify.annotations.NullMarked;
