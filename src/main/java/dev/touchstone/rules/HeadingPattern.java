package dev.touchstone.rules;

import dev.touchstone.rules.pattern.Pattern;

/**
 * A way to word a heading: "Who must not have it", "Why doctors give it".
 *
 * @param section the kind of section that such a heading opens
 * @param file where it is written, for messages
 * @param pattern what matches within the heading
 */
public record HeadingPattern(String section, String file, Pattern pattern) {}
