package dev.touchstone.report.view;

import dev.touchstone.clean.Reason;
import dev.touchstone.compare.Finding;
import dev.touchstone.compare.Severity;
import dev.touchstone.compare.Verdict;
import dev.touchstone.report.data.PageContent;
import dev.touchstone.report.data.PageRow;
import dev.touchstone.report.data.ReportData;
import dev.touchstone.report.data.Totals;
import dev.touchstone.report.finding.CardWriter;
import dev.touchstone.report.finding.FindingCard;
import dev.touchstone.report.page.PageView;
import dev.touchstone.report.page.PageViewWriter;
import dev.touchstone.report.page.Places;
import dev.touchstone.report.source.SourceViewWriter;
import dev.touchstone.report.words.OneLine;
import dev.touchstone.report.words.Priority;
import dev.touchstone.report.words.Words;
import dev.touchstone.vet.card.SourceCard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Turns a run's data into what the template shows. */
public final class ViewWriter {

  /** How many rows the table of pages has at most; the report says how many it leaves out. */
  private static final int MOST_PAGES = 500;

  /** Characters of HTML for findings in full, so that a file of a thousand stays under 2 MB. */
  private static final long ROOM = 500_000;

  private static final int LONGEST = 200;

  private final ReportData data;
  private final Words words;
  private final Places places;
  private final SourceViewWriter sources;
  private final CardWriter cards;
  private final OverviewWriter overview;
  private final String folder;

  public ViewWriter(ReportData data, Words words) {
    this.data = data;
    this.words = words;
    places = new Places(data);
    sources = new SourceViewWriter(words);
    cards = new CardWriter(data, words, places, sources);
    overview = new OverviewWriter(data, words);
    folder = commonFolder(data.pages());
  }

  public ReportView write() {
    Totals totals = data.totals();
    Map<String, FindingCard> written = cards();
    List<FindingCard> open = written.values().stream().filter(FindingCard::open).toList();
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
        open,
        settled(verdicts, written.values()),
        (int) written.values().stream().filter(card -> !card.brief()).count(),
        pages(),
        folder.contains("/") ? OneLine.shorten(folder, LONGEST) : "",
        tallies("reason", totals.removed(), Reason::code),
        overview.write(),
        contents(),
        new ChangesWriter(words, written.keySet()).write(data.changes()));
  }

  /** The folders that all paths begin with, with a slash at the end; empty for a single page. */
  private static String commonFolder(List<PageRow> pages) {
    String common = pages.size() < 2 ? "" : pages.get(0).path();
    for (PageRow page : pages) {
      int length = Math.min(common.length(), page.path().length());
      int same = 0;
      while (same < length && common.charAt(same) == page.path().charAt(same)) {
        same++;
      }
      common = common.substring(0, common.lastIndexOf('/', same - 1) + 1);
    }
    return common;
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

  /** Every finding that is shown, worst first: in full as long as there is room, then in brief. */
  private Map<String, FindingCard> cards() {
    Map<String, FindingCard> written = new LinkedHashMap<>();
    long room = ROOM;
    for (Finding finding : data.findings()) {
      boolean brief = room < 0;
      written.put(finding.id(), cards.write(finding, brief));
      room -= size(finding);
    }
    return written;
  }

  /** About how many characters of HTML a finding takes in full. */
  private static int size(Finding finding) {
    int quotes = finding.sides().stream()
        .mapToInt(side -> Math.min(ReportData.MOST_QUOTES, side.claims().size()))
        .sum();
    return 1200 + 300 * finding.sides().size() + 550 * quotes;
  }

  private static List<ReportView.Group> settled(
      List<ReportView.Tally> verdicts, Collection<FindingCard> cards) {
    List<ReportView.Group> groups = new ArrayList<>();
    for (ReportView.Tally verdict : verdicts) {
      List<FindingCard> group = cards.stream()
          .filter(card -> !card.open() && card.keys().verdict().equals(verdict.code()))
          .toList();
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
        SourceCard card = data.cards().get(row.id());
        views.add(writer.write(i, row, content, card == null ? null : sources.write(card, null)));
      }
    }
    return views;
  }

  private ReportView.PageLine line(int position, PageRow row, int findings) {
    String title = row.title();
    String error = row.error();
    SourceCard card = data.cards().get(row.id());
    return new ReportView.PageLine(
        position,
        row.id(),
        OneLine.shorten(title == null || title.isBlank() ? row.id() : title, LONGEST),
        OneLine.shorten(row.path().substring(folder.length()), LONGEST),
        error == null ? places.text(row.id()) : null,
        row.claims(),
        findings,
        tallies("reason", row.removed(), Reason::code),
        row.notices().stream().map(notice -> OneLine.shorten(notice, LONGEST)).toList(),
        error == null ? "" : OneLine.shorten(error, LONGEST),
        overview.slices(row),
        data.contents().containsKey(row.id()),
        card == null ? null : sources.tag(card, places.card(row.id())));
  }
}
