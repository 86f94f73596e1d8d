package dev.touchstone.vet.card;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How hard the content is to read, in years of American school. Information only: it says nothing
 * about whether the content is true.
 *
 * @param sentences how many sentences were read
 * @param words how many words
 * @param fleschKincaid grade, one decimal; null with fewer than 100 words
 * @param smog grade, one decimal; null with fewer than 30 sentences, for which it is not defined
 */
public record Readability(
    int sentences,
    int words,
    @Nullable BigDecimal fleschKincaid,
    @Nullable BigDecimal smog) {}
