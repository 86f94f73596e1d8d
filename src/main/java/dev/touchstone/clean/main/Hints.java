package dev.touchstone.clean.main;

import dev.touchstone.clean.about.PageType;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a page besides its blocks.
 *
 * @param type what kind of page it is
 * @param title its title as its head gives it; null if it gives none
 * @param cues finds the cues in the words of a heading, one bit each
 * @param shelf the element that holds what a shop offers; -1 if none is known
 */
public record Hints(
    PageType type, @Nullable String title, ToLongFunction<String> cues, int shelf) {}
