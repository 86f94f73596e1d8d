package dev.touchstone.report.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page's source card as the report shows it.
 *
 * @param tag the card in a few words
 * @param reason why the page is in its tier
 * @param groups what was asked, by group; only groups in which something was decided
 * @param unfound what was looked for and not found; it does not count against the page
 * @param reading how hard the page is to read, in a sentence; empty if it is too short to say
 * @param references what the page cites, in its order
 * @param left number of references that are not shown
 * @param remarks what else is known of the page
 */
public record SourceView(
    Tag tag,
    String reason,
    List<Group> groups,
    List<String> unfound,
    String reading,
    List<Entry> references,
    int left,
    List<String> remarks) {

  public SourceView {
    groups = List.copyOf(groups);
    unfound = List.copyOf(unfound);
    references = List.copyOf(references);
    remarks = List.copyOf(remarks);
  }

  /**
   * A card in a few words.
   *
   * @param tier code of the tier
   * @param name the tier in words
   * @param score share of what was decided that speaks for the page, {@code 0.85}; empty if nothing
   *     was decided
   * @param coverage how much of the card could be filled in: {@code 9 of 33 criteria}
   * @param link to the whole card in this report; null if it is not there
   */
  public record Tag(
      String tier,
      String name,
      String score,
      String coverage,
      @Nullable String link) {}

  /** Criteria that belong together. */
  public record Group(String name, List<Line> lines) {

    public Group {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One criterion that was decided.
   *
   * @param passed whether it speaks for the page
   * @param says the answer in words
   * @param sure whether the evidence leaves no doubt
   * @param quotes the page's own words for it
   */
  public record Line(boolean passed, String says, boolean sure, List<String> quotes) {

    public Line {
      quotes = List.copyOf(quotes);
    }
  }

  /**
   * A work that the page cites.
   *
   * @param words the page's own entry
   * @param identifier DOI or PubMed id, with its kind before it; empty if none
   * @param faults what cannot be right about it
   */
  public record Entry(String words, String identifier, List<String> faults) {

    public Entry {
      faults = List.copyOf(faults);
    }
  }
}
