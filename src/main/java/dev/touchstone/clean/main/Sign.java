package dev.touchstone.clean.main;

import dev.touchstone.clean.Reason;

/**
 * What gives an element away as furniture.
 *
 * @param word the name, role or word of a class that does
 * @param reason what it is then
 */
public record Sign(String word, Reason reason) {}
