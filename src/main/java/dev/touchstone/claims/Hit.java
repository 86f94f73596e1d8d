package dev.touchstone.claims;

import dev.touchstone.rules.Attribute;
import dev.touchstone.rules.Rule;
import dev.touchstone.rules.pattern.Match;

/**
 * A rule's pattern fits a passage.
 *
 * @param rule the rule
 * @param attribute what the rule makes claims of
 * @param read where it fits
 * @param match how it fits
 */
record Hit(Rule rule, Attribute attribute, ReadPassage read, Match match) {}
