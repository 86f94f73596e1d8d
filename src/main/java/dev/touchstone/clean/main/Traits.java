package dev.touchstone.clean.main;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.clean.Reason;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The names of all traits that a block can have: what {@link Ballot} and {@link Wording} tell. */
final class Traits {

  /** Traits of an element's own name, which may be any. */
  private static final String OWN = "own-";

  private static final String ALONE =
      "any main outside called main-not-called neither furniture base again again-long often "
          + "often-short twice-first title no-h1 before-h1 past-h1 no-prose before-prose past-prose "
          + "among-prose under-none commas commas-many digits digits-much no-letters capitals "
          + "lower-start money copyright bars";

  private final Set<String> names = new HashSet<>(List.of(ALONE.split(" ")));

  /** @param cueNames names of the cues, by number */
  Traits(List<String> cueNames) {
    family(List.of("near-", "around-", "under-", "headed-"), cueNames.stream());
    family(List.of("tag-"), Surroundings.TAGS.stream());
    family(List.of("in-", "out-", "doubted-"), Arrays.stream(Reason.values()).map(Reason::code));
    family(
        List.of("kind-"),
        Arrays.stream(BlockKind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)));
    family(
        List.of("before-", "after-"),
        Stream.of("none", "heading", "link", "prose", "text", "short"));
    family(List.of("ends-"), Stream.of("question", "colon", "sentence", "other"));
    family(List.of("links-"), Wording.links());
    family(List.of("words-", "in-group-"), Wording.sizes());
    Wording.sizes().forEach(size -> family(List.of("words-" + size + "-"), Wording.links()));
    family(List.of("heading-"), Stream.of("1", "2", "3", "4"));
    family(List.of("alike-"), Stream.of("1", "2", "4", "10"));
    family(List.of("ahead-", "past-"), Stream.of("2", "8", "9"));
    family(List.of("part-"), Stream.of("00", "02", "05", "15", "50", "80", "95"));
    family(
        List.of("group-big-", "group-half-", "group-small-"),
        Stream.of("in", "before", "after", "amid"));
  }

  private void family(List<String> openings, Stream<String> endings) {
    List<String> all = endings.toList();
    openings.forEach(opening -> all.forEach(ending -> names.add(opening + ending)));
  }

  /** Whether a block can have a trait of this name. */
  boolean has(String trait) {
    return names.contains(trait) || trait.startsWith(OWN);
  }
}
