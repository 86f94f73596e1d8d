package dev.touchstone.report;

import dev.touchstone.report.data.ReportData;
import dev.touchstone.report.finding.FindingCard;
import dev.touchstone.report.view.ChangesView;
import dev.touchstone.report.view.ReportView;
import dev.touchstone.report.view.ViewWriter;
import dev.touchstone.report.words.Words;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The report in brief, for a pull request or an e-mail: the counts, and the findings that need a
 * decision with one quote a side.
 *
 * <p>Whatever stands in a page is escaped: no link, no image, no mention comes out of it.
 */
public final class MarkdownReport {

  /** More would not be brief; the file says how many it leaves out. */
  private static final int MOST_FINDINGS = 50;

  private static final int LONGEST_QUOTE = 220;
  private static final String SPECIAL = "\\`*_{}[]<>#|~!$:.";

  private final Words words = Words.bundled();

  /** Writes the report; does not close the writer. */
  public void render(ReportData data, Writer out) throws IOException {
    ReportView view = new ViewWriter(data, words).write();
    out.write("# " + view.headline() + "\n\n");
    out.write(words.count("count", "page", view.totals().pages()));
    if (view.totals().failed() > 0) {
      out.write(" (" + view.totals().failed() + " not read)");
    }
    out.write(", " + words.count("count", "claim", view.totals().claims()) + ", "
        + words.count("count", "finding", view.totals().findings()));
    String verdicts =
        view.verdicts().stream().map(ReportView.Tally::many).collect(Collectors.joining(", "));
    out.write(verdicts.isEmpty() ? ".\n" : ": " + verdicts + ".\n");
    ChangesView changes = view.changes();
    if (changes != null) {
      write(changes, out);
    }
    List<FindingCard> open = view.decisions();
    for (FindingCard card : open.subList(0, Math.min(MOST_FINDINGS, open.size()))) {
      write(card, out);
    }
    int left = view.totals().decisions() - Math.min(MOST_FINDINGS, open.size());
    if (left > 0) {
      out.write("\nAnd " + left + " more to decide, in report.html.\n");
    }
    out.write("\nMade by Touchstone " + view.version() + "; report.html has everything.\n");
  }

  private static void write(FindingCard card, Writer out) throws IOException {
    String place = card.withinPage() ? ", within one page" : "";
    out.write("\n## " + escape(card.question()) + "\n\n");
    out.write("**" + card.verdict() + "**, " + card.severity() + place + ". "
        + escape(card.reason()) + "\n\n");
    for (FindingCard.Side side : card.sides()) {
      FindingCard.Quote quote = side.first().get(0);
      String words = quote.excerpt().quote();
      String shown =
          words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE) + "…";
      out.write("- **" + escape(side.value()) + "** (" + side.support() + "): “" + escape(shown)
          + "” – " + escape(quote.page()) + "\n");
    }
  }

  private static void write(ChangesView changes, Writer out) throws IOException {
    out.write("\n## Since the last batch\n\nCompared with " + changes.since() + ": "
        + changes.summary() + ".");
    out.write(changes.caution().isEmpty() ? "\n" : " " + changes.caution() + "\n");
    for (ChangesView.Finding finding : changes.findings()) {
      out.write("\n- **" + finding.kind() + "** " + escape(finding.question()) + " ("
          + finding.judgement() + ")\n");
      for (ChangesView.Side side : finding.sides()) {
        write(side, out);
      }
    }
    for (ChangesView.Value value : changes.values()) {
      out.write("\n- **changed value** " + escape(value.question()) + ", on " + escape(value.page())
          + "\n");
      write(value.old(), out);
      write(value.now(), out);
    }
    for (ChangesView.Page page : changes.pages()) {
      out.write("\n- **" + page.kind() + " page** " + escape(page.id()) + "\n");
    }
    if (changes.left() > 0) {
      out.write("\nAnd " + changes.left() + " more; `touchstone diff` lists all.\n");
    }
  }

  private static void write(ChangesView.Side side, Writer out) throws IOException {
    String when = side.when().isEmpty() ? "" : side.when() + " ";
    String pages = side.pages().isEmpty() ? "" : " – " + escape(side.pages());
    out.write("  - " + when + "**" + escape(side.value()) + "**: “" + escape(side.quote()) + "”"
        + pages + "\n");
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '@') {
        escaped.append("&#64;");
      } else if (c == '&') {
        escaped.append("&amp;");
      } else if (needsEscape(text, i)) {
        escaped.append('\\').append(c);
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** A full stop or colon only where a web address could begin. */
  private static boolean needsEscape(String text, int index) {
    char c = text.charAt(index);
    if (c == ':') {
      return text.startsWith("//", index + 1);
    }
    if (c == '.') {
      return text.regionMatches(true, index - 3, "www", 0, 3);
    }
    return SPECIAL.indexOf(c) >= 0;
  }
}
