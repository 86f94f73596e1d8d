package dev.touchstone.review.history;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Finding;
import dev.touchstone.dataset.changes.FindingState;
import dev.touchstone.dataset.changes.PageState;
import dev.touchstone.engine.PageDigest;
import dev.touchstone.engine.PageResult;
import dev.touchstone.engine.store.RecordCodec;
import dev.touchstone.engine.store.Scratch;
import dev.touchstone.engine.store.Sorted;
import dev.touchstone.page.Sha256;
import dev.touchstone.report.words.OneLine;
import dev.touchstone.review.evidence.Case;
import dev.touchstone.review.evidence.Said;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gathers what a run finds, on disk where it does not fit into memory. Not thread-safe. */
public final class Snapshot implements Closeable {

  /** Items in memory before they go to disk; a page's takes some ten kilobytes. */
  private static final int ITEMS = 2_000;

  /** Characters of a quote or sentence that are recorded. */
  private static final int LONGEST = 300;

  private static final int DIGITS = 32;

  private final Sorted<Item> items;
  private int pages;
  private int claims;
  private int findings;

  /** @param folder for what does not fit into memory */
  public Snapshot(Scratch folder) {
    items = new Sorted<>(folder, RecordCodec.of(Item.class), Merge.ORDER, ITEMS);
  }

  /** Takes a page and its claims. */
  public void add(PageResult result) throws IOException {
    PageDigest page = result.page();
    List<PageState.Said> said = new ArrayList<>();
    for (Claim claim : result.claims()) {
      said.add(new PageState.Said(
          claim.subject(),
          claim.attribute(),
          claim.qualifiers(),
          Said.by(claim),
          cut(claim.evidence().quote()),
          cut(claim.sentence())));
    }
    pages++;
    claims += said.size();
    String title =
        page == null ? "" : Objects.requireNonNullElse(page.metadata().title(), "");
    PageState state = new PageState(
        result.id(),
        cut(title),
        page == null ? "" : Sha256.hex(page.text(), DIGITS),
        Objects.requireNonNullElse(result.failure(), ""),
        said);
    items.add(StateJson.item(state, page == null ? "" : page.sha256()));
  }

  /**
   * Takes a finding.
   *
   * @param claims gives a claim that it names
   */
  public void add(Finding finding, Function<String, @Nullable Claim> claims) throws IOException {
    Function<String, Claim> known = id -> Objects.requireNonNull(claims.apply(id), id);
    List<FindingState.Side> sides = new ArrayList<>();
    for (Finding.Side side : finding.sides()) {
      String quote = known.apply(side.claims().get(0)).evidence().quote();
      sides.add(new FindingState.Side(Said.by(side), side.sources(), cut(quote)));
    }
    findings++;
    items.add(StateJson.item(new FindingState(
        finding.id(),
        Case.of(finding, known, source -> null).evidence(),
        finding.subject(),
        finding.attribute(),
        finding.scope(),
        finding.verdict(),
        finding.severity(),
        sides)));
  }

  private static String cut(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, OneLine.wholeCharacter(text, LONGEST)) + "…";
  }

  int pages() {
    return pages;
  }

  int claims() {
    return claims;
  }

  int findings() {
    return findings;
  }

  Sorted.Cursor<Item> read() throws IOException {
    return items.read();
  }

  @Override
  public void close() throws IOException {
    items.close();
  }
}
