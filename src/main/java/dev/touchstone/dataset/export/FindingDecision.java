package dev.touchstone.dataset.export;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an editor decided about a finding, as far as a published review says it.
 *
 * @param finding the finding's id
 * @param accepted index of the side that is right, from 0; null where no side is
 * @param note in the editor's words; empty if there is none
 * @param author who decided
 * @param day when
 */
public record FindingDecision(
    String finding, @Nullable Integer accepted, String note, String author, LocalDate day) {}
