package dev.touchstone.rules;

import dev.touchstone.page.Span;

/**
 * A lexicon's name found in a text.
 *
 * @param span where, in UTF-16 code units from the start of the text that was searched
 * @param entry what it stands for
 */
public record Mention(Span span, Entry entry) {}
