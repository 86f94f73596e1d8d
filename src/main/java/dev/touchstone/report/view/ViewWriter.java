package dev.touchstone.report.view;

import dev.touchstone.clean.Reason;
import dev.touchstone.compare.Finding;
import dev.touchstone.compare.Severity;
import dev.touchstone.compare.Verdict;
import dev.touchstone.report.data.PageContent;
import dev.touchstone.report.data.PageRow;
import dev.touchstone.report.data.ReportData;
import dev.touchstone.report.data.Totals;
import dev.touchstone.report.words.OneLine;
import dev.touchstone.report.words.Priority;
import dev.touchstone.report.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Turns a run's data into what the template shows. */
public final class ViewWriter {

  /** How many rows the table of pages has at most; the report says how many it leaves out. */
  private static final int MOST_PAGES = 2_000;

  private static final int LONGEST = 200;

  private final ReportData data;
  private final Words words;
  private final CardWriter cards;
  private final OverviewWriter overview;

  public ViewWriter(ReportData data, Words words) {
    this.data = data;
    this.words = words;
    cards = new CardWriter(data, words);
    overview = new OverviewWriter(data, words);
  }

  public ReportView write() {
    Totals totals = data.totals();
    List<ReportView.Tally> verdicts =
        tallies("verdict", Priority.inOrder(totals.verdicts()), Verdict::code);
    return new ReportView(
        data.version(),
        totals.decisions() == 0
            ? words.of("count", "no_decision")
            : words.count("count", "decision", totals.decisions()),
        totals,
        totals.findings() - data.findings().size(),
        verdicts,
        tallies("severity", totals.severities(), Severity::code),
        choices(Finding::subject, subject -> OneLine.shorten(subject, LONGEST)),
        choices(Finding::attribute, attribute -> words.of("attribute", attribute)),
        cards(finding -> Priority.needsDecision(finding.verdict())),
        settled(verdicts),
        pages(),
        tallies("reason", totals.removed(), Reason::code),
        overview.write(),
        contents());
  }

  private <C> List<ReportView.Tally> tallies(
      String kind, Map<C, Integer> counts, Function<C, String> code) {
    List<ReportView.Tally> tallies = new ArrayList<>();
    int offset = 0;
    for (Map.Entry<C, Integer> entry : counts.entrySet()) {
      String name = code.apply(entry.getKey());
      int count = entry.getValue();
      String phrase = words.count(kind, name, count);
      String meaning = kind.equals("verdict") ? words.of("meaning", name) : "";
      tallies.add(new ReportView.Tally(name, words.of(kind, name), phrase, meaning, count, offset));
      offset += count;
    }
    return tallies;
  }

  /** What one property of the shown findings can be, sorted by its words. */
  private List<ReportView.Choice> choices(
      Function<Finding, String> property, Function<String, String> wording) {
    SortedMap<String, String> codes = new TreeMap<>();
    for (Finding finding : data.findings()) {
      codes.put(wording.apply(property.apply(finding)), property.apply(finding));
    }
    return codes.entrySet().stream()
        .map(choice -> new ReportView.Choice(choice.getValue(), choice.getKey()))
        .toList();
  }

  private List<FindingCard> cards(Predicate<Finding> wanted) {
    return data.findings().stream().filter(wanted).map(cards::write).toList();
  }

  private List<ReportView.Group> settled(List<ReportView.Tally> verdicts) {
    List<ReportView.Group> groups = new ArrayList<>();
    for (ReportView.Tally verdict : verdicts) {
      List<FindingCard> group = cards(finding -> !Priority.needsDecision(finding.verdict())
          && finding.verdict().code().equals(verdict.code()));
      if (!group.isEmpty()) {
        groups.add(new ReportView.Group(verdict, group));
      }
    }
    return groups;
  }

  private List<ReportView.PageLine> pages() {
    Map<String, Integer> findings = new HashMap<>();
    for (Finding finding : data.findings()) {
      finding.sources().forEach(source -> findings.merge(source, 1, Integer::sum));
    }
    boolean all = data.pages().size() <= MOST_PAGES;
    List<ReportView.PageLine> lines = new ArrayList<>();
    for (int i = 0; i < data.pages().size() && lines.size() < MOST_PAGES; i++) {
      PageRow row = data.pages().get(i);
      int count = findings.getOrDefault(row.id(), 0);
      if (all || count > 0 || row.error() != null) {
        lines.add(line(i, row, count));
      }
    }
    return lines;
  }

  private List<PageView> contents() {
    PageViewWriter writer = new PageViewWriter(words);
    List<PageView> views = new ArrayList<>();
    for (int i = 0; i < data.pages().size(); i++) {
      PageRow row = data.pages().get(i);
      PageContent content = data.contents().get(row.id());
      if (content != null) {
        views.add(writer.write(i, row, content));
      }
    }
    return views;
  }

  private ReportView.PageLine line(int position, PageRow row, int findings) {
    String title = row.title();
    String error = row.error();
    return new ReportView.PageLine(
        position,
        row.id(),
        OneLine.shorten(title == null || title.isBlank() ? row.id() : title, LONGEST),
        OneLine.shorten(row.path(), LONGEST),
        error == null ? cards.link(row.id()) : null,
        row.claims(),
        findings,
        tallies("reason", row.removed(), Reason::code),
        row.notices().stream().map(notice -> OneLine.shorten(notice, LONGEST)).toList(),
        error == null ? "" : OneLine.shorten(error, LONGEST),
        overview.slices(row),
        data.contents().containsKey(row.id()));
  }
}
