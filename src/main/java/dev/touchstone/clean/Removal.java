package dev.touchstone.clean;

import dev.touchstone.page.Span;

/**
 * Something that was taken out of a page, and why.
 *
 * @param reason the code
 * @param rule id of the rule that decided, from the pack of cleaning rules
 * @param score how strongly the rule's signals spoke, from 0 to 1
 * @param quote what was removed, as text with single white space, at most 500 characters
 * @param inSource where it stood in the decoded source
 */
public record Removal(Reason reason, String rule, double score, String quote, Span inSource) {}
