package dev.touchstone.claims.polarity;

import dev.touchstone.rules.Attribute.Manner;

/**
 * The words of a sentence that are asked about.
 *
 * @param start index of the first token
 * @param end index just past the last one
 * @param manner how sentences usually state such a thing
 */
public record Target(int start, int end, Manner manner) {}
