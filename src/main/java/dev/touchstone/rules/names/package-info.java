/**
 * Many names in, their places in a text out.
 *
 * <p>{@link dev.touchstone.rules.names.Letters} gives text and names one spelling, {@link
 * dev.touchstone.rules.names.NameTrie} walks the names from a place in the text, {@link
 * dev.touchstone.rules.names.WordEdges} says where a name may begin and end. What a name stands for
 * is not known here.
 */
@NullMarked
package dev.touchstone.rules.names;

import org.jspecify.annotations.NullMarked;
