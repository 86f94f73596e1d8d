package dev.touchstone.report.page;

import dev.touchstone.claims.Claim;
import dev.touchstone.page.Span;
import dev.touchstone.report.data.PageContent;
import dev.touchstone.report.data.PageOutline;
import dev.touchstone.report.data.PageRow;
import dev.touchstone.report.source.SourceView;
import dev.touchstone.report.words.OneLine;
import dev.touchstone.report.words.Phrases;
import dev.touchstone.report.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays out pages in full. */
public final class PageViewWriter {

  private static final int LONGEST = 200;
  private static final String FAMILY = "family";
  private static final String CELL = "| ";
  private static final String END = " |";

  private final Words words;
  private final Phrases phrases;

  public PageViewWriter(Words words) {
    this.words = words;
    phrases = new Phrases(words);
  }

  /**
   * A page in full.
   *
   * @param position in the list of pages
   * @param card the page's source card; null if it has none
   */
  public PageView write(int position, PageRow row, PageContent content, @Nullable SourceView card) {
    String title = Objects.requireNonNullElse(row.title(), "");
    TreeMap<String, String> families = new TreeMap<>();
    for (Claim claim : content.claims()) {
      String family = family(claim);
      families.put(family, words.of("family_name", family));
    }
    return new PageView(
        position,
        OneLine.shorten(title.isBlank() ? row.id() : title, LONGEST),
        OneLine.shorten(row.path(), LONGEST),
        words.count("count", "claim", content.claims().size())
            + ", "
            + words.count("count", "removal", row.outline().taken().size()),
        content.left(),
        families.entrySet().stream()
            .map(family -> new PageView.Family(family.getKey(), family.getValue()))
            .toList(),
        blocks(row.outline(), content),
        card);
  }

  private String family(Claim claim) {
    return words.of(FAMILY, claim.attribute()).replace(' ', '_');
  }

  private List<PageView.Block> blocks(PageOutline outline, PageContent content) {
    List<PageView.Block> blocks = new ArrayList<>();
    Set<Integer> headings =
        outline.headings().stream().map(Span::start).collect(Collectors.toCollection(HashSet::new));
    String text = content.text();
    int next = 0;
    for (int start = 0; start < text.length(); ) {
      int gap = text.indexOf("\n\n", start);
      int end = gap < 0 ? text.length() : gap;
      while (next < outline.taken().size() && outline.taken().get(next).before() <= start) {
        blocks.add(removed(outline.taken().get(next++)));
      }
      if (!text.substring(start, end).isBlank()) {
        if (text.startsWith(CELL, start)) {
          rows(blocks, content, start, end);
        } else {
          String kind = headings.contains(start) ? "heading" : "text";
          blocks.add(new PageView.Block(kind, "", pieces(content, start, end)));
        }
      }
      start = end + 2;
    }
    for (; next < outline.taken().size() && content.left() == 0; next++) {
      blocks.add(removed(outline.taken().get(next)));
    }
    return blocks;
  }

  /** A table, row by row, without the marks at both ends of a row. */
  private void rows(List<PageView.Block> blocks, PageContent content, int start, int end) {
    String text = content.text();
    for (int row = start; row < end; ) {
      int line = text.indexOf('\n', row);
      int next = line < 0 || line > end ? end : line;
      int from = text.startsWith(CELL, row) ? row + CELL.length() : row;
      int to = next - END.length() >= from && text.startsWith(END, next - END.length())
          ? next - END.length()
          : next;
      blocks.add(new PageView.Block("row", "", pieces(content, from, to)));
      row = next + 1;
    }
  }

  private PageView.Block removed(PageOutline.Taken taken) {
    return new PageView.Block(
        "removed",
        words.of("reason", taken.reason().code()),
        List.of(new PageView.Piece(taken.quote(), List.of(), "", "")));
  }

  /** Cuts a paragraph where a claim begins or ends; claims whose words overlap share one mark. */
  private List<PageView.Piece> pieces(PageContent content, int start, int end) {
    List<PageView.Piece> pieces = new ArrayList<>();
    List<Claim> group = new ArrayList<>();
    int written = start;
    int groupEnd = start;
    for (Claim claim : content.claims()) {
      Span span = claim.evidence().inText();
      if (span.start() < start || span.start() >= end) {
        continue;
      }
      if (!group.isEmpty() && span.start() >= groupEnd) {
        written = mark(pieces, content.text(), written, groupEnd, group);
        group.clear();
      }
      groupEnd = Math.min(end, Math.max(group.isEmpty() ? 0 : groupEnd, span.end()));
      group.add(claim);
    }
    if (!group.isEmpty()) {
      written = mark(pieces, content.text(), written, groupEnd, group);
    }
    if (written < end) {
      pieces.add(plain(content.text().substring(written, end)));
    }
    return pieces;
  }

  private int mark(
      List<PageView.Piece> pieces, String text, int written, int end, List<Claim> group) {
    int start = group.get(0).evidence().inText().start();
    if (written < start) {
      pieces.add(plain(text.substring(written, start)));
    }
    String label = group.stream()
        .map(claim -> phrases.claim(claim))
        .distinct()
        .collect(Collectors.joining("; "));
    pieces.add(new PageView.Piece(
        text.substring(start, end),
        group.stream().map(Claim::id).toList(),
        family(group.get(0)),
        label));
    return end;
  }

  private static PageView.Piece plain(String text) {
    return new PageView.Piece(text, List.of(), "", "");
  }
}
