package dev.touchstone.report.finding;

import dev.touchstone.report.data.Excerpt;
import dev.touchstone.report.picture.IntervalPlot;
import dev.touchstone.report.source.SourceView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the report shows it: every code already in words, every text already short enough.
 *
 * @param id the finding's id; its permalink is {@code #finding-} and the id
 * @param question what it is about, in words
 * @param brief whether it is shown without context, picture and further quotes
 * @param open whether it needs a decision
 * @param keys what the filters look at
 * @param verdict words for the verdict
 * @param severity words for the severity
 * @param withinPage whether all sides stand on one page
 * @param gist all values in one line
 * @param reason the finding's own sentence
 * @param scope what all sides have in common
 * @param axes in what the sides differ or leave unsaid, where no side's own limits show it
 * @param layers how the verdict came about: comparability, then relation, in words
 * @param sides one per distinct value
 * @param plot the values on one axis; null if they are no numbers
 * @param unit the plot's unit in words; empty without a plot
 * @param ruling what references and the evidence as a whole say
 */
public record FindingCard(
    String id,
    String question,
    boolean brief,
    boolean open,
    Keys keys,
    String verdict,
    String severity,
    boolean withinPage,
    String gist,
    String reason,
    List<Chip> scope,
    List<String> axes,
    String layers,
    List<Side> sides,
    @Nullable IntervalPlot plot,
    String unit,
    Ruling ruling) {

  public FindingCard {
    scope = List.copyOf(scope);
    axes = List.copyOf(axes);
    sides = List.copyOf(sides);
  }

  /**
   * What the filters look at.
   *
   * @param verdict code
   * @param severity code
   * @param subject as in the data sets
   * @param attribute code
   * @param sources positions in the list of pages, separated by spaces
   */
  public record Keys(
      String verdict, String severity, String subject, String attribute, String sources) {}

  /** A qualifier and its value, in words. */
  public record Chip(String label, String value) {}

  /**
   * One of the values that are said.
   *
   * @param letter A for the first side, B for the second ...
   * @param tone number of its colour in the plot, from 0 to 5
   * @param value in words
   * @param support how many pages say so, in words
   * @param limits what this side says about the axes in which the sides differ
   * @param first quotes to show at once
   * @param more quotes to show on demand
   * @param left number of quotes that the file does not show
   */
  public record Side(
      String letter,
      int tone,
      String value,
      String support,
      List<Chip> limits,
      List<Quote> first,
      List<Quote> more,
      int left) {

    public Side {
      limits = List.copyOf(limits);
      first = List.copyOf(first);
      more = List.copyOf(more);
    }
  }

  /**
   * A page's own words for a side.
   *
   * @param source id of the page
   * @param page title of the page, its id if it has none
   * @param section the headings above the quote, joined by {@code ›}; empty if none
   * @param link to the quote's place: in this report, or relative to the cleaned text; null if there
   *     is none
   * @param excerpt the quote in context
   * @param pieces the excerpt's quote, cut where it differs from the other sides'
   * @param tag the page's source card in a few words; null if it has none, or if a quote before it on
   *     the same side is from the same page
   * @param right where the reading is doubtful, how many of a hundred claims like it were right; else 0
   */
  public record Quote(
      String source,
      String page,
      String section,
      @Nullable String link,
      Excerpt excerpt,
      List<Piece> pieces,
      SourceView.@Nullable Tag tag,
      int right) {

    public Quote {
      pieces = List.copyOf(pieces);
    }
  }

  /** Some words of a quote, and whether the other sides do not have them. */
  public record Piece(String text, boolean differs) {}
}
