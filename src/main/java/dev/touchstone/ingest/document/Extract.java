package dev.touchstone.ingest.document;

import dev.touchstone.page.Format;

/**
 * What a document was turned into.
 *
 * @param text the characters that become the page's source
 * @param format how they are to be read
 * @param charset the charset that decoded them, or {@code UTF-8} where the document's own format
 *     settles it
 * @param basis what the charset was concluded from: as for every page, or the document's format
 *     ({@code pdf}, {@code docx}, {@code spl})
 */
public record Extract(String text, Format format, String charset, String basis) {}
