package dev.touchstone.report.view;

import dev.touchstone.report.data.Totals;
import dev.touchstone.report.finding.FindingCard;
import dev.touchstone.report.page.PageView;
import dev.touchstone.report.source.SourceView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the template of the whole report gets: words and numbers, nothing left to work out.
 *
 * @param version of the program
 * @param headline how many findings need a decision, in words
 * @param totals counts of the whole run
 * @param left number of findings of the run that this file does not show
 * @param verdicts every verdict that occurs, with its count
 * @param severities severities of the findings that need a decision, with their counts
 * @param subjects choices of the subject filter
 * @param attributes choices of the attribute filter
 * @param decisions findings that need a decision, worst first
 * @param settled the other findings, by verdict
 * @param inFull number of findings that are shown in full; the others are shown in brief
 * @param pages every input, or the part of it that fits
 * @param folder what the paths of all pages begin with; empty if there is nothing worth naming
 * @param removed what was taken out of all pages, by reason
 * @param overview the run at a glance
 * @param contents pages that are shown in full
 * @param changes what has changed since the last run; null if the report does not say so
 */
public record ReportView(
    String version,
    String headline,
    Totals totals,
    int left,
    List<Tally> verdicts,
    List<Tally> severities,
    List<Choice> subjects,
    List<Choice> attributes,
    List<FindingCard> decisions,
    List<Group> settled,
    int inFull,
    List<PageLine> pages,
    String folder,
    List<Tally> removed,
    Overview overview,
    List<PageView> contents,
    @Nullable ChangesView changes) {

  /** How many decisions the first screen lists. */
  private static final int FIRST = 10;

  /** The gravest findings that need a decision, for the first screen. */
  public List<FindingCard> worst() {
    return decisions.subList(0, Math.min(FIRST, decisions.size()));
  }

  /**
   * A code with its count.
   *
   * @param code as in the data sets
   * @param words for one of it
   * @param many words for the count
   * @param meaning one line of explanation; empty if the words say it all
   * @param count how many there are in the whole run
   * @param offset sum of the counts before it, for a bar that is drawn in one piece
   */
  public record Tally(
      String code, String words, String many, String meaning, int count, int offset) {}

  /** A code and what a list of choices calls it. */
  public record Choice(String code, String words) {}

  /** Settled findings of one verdict. */
  public record Group(Tally verdict, List<FindingCard> cards) {}

  /**
   * One input in the table of pages.
   *
   * @param position what the filters know the page by
   * @param id the page's id
   * @param title its title, its id if it has none
   * @param path the input's path as given, below {@code folder}
   * @param link relative link to the cleaned text; null if there is none
   * @param claims number of claims found on it
   * @param findings number of shown findings that it takes part in
   * @param removed what was taken out of it, by reason
   * @param notices what was cut short or ignored
   * @param error why it could not be read; empty if it was
   * @param slices what it kept and lost in cleaning, as pieces of one bar
   * @param shown whether the report shows it in full
   * @param tag its source card in a few words; null if it has none
   */
  public record PageLine(
      int position,
      String id,
      String title,
      String path,
      @Nullable String link,
      int claims,
      int findings,
      List<Tally> removed,
      List<String> notices,
      String error,
      List<Slice> slices,
      boolean shown,
      SourceView.@Nullable Tag tag) {}

  /**
   * A piece of a bar.
   *
   * @param kind colour group
   * @param x place of its left end, as a percentage
   * @param width as a percentage
   * @param words what it is
   */
  public record Slice(String kind, String x, String width, String words) {}
}
