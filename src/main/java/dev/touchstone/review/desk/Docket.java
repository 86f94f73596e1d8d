package dev.touchstone.review.desk;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Finding;
import dev.touchstone.report.words.Phrases;
import dev.touchstone.report.words.Priority;
import dev.touchstone.report.words.Words;
import dev.touchstone.review.batch.Batch;
import dev.touchstone.review.batch.RemovedBlock;
import dev.touchstone.review.carry.CarryOver;
import dev.touchstone.review.evidence.Case;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that can be decided in a run. */
public final class Docket {

  private final Batch batch;
  private final List<Item> items;
  private final Map<String, Item> byKey = new LinkedHashMap<>();
  private final Map<String, RemovedBlock> blocks = new LinkedHashMap<>();
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final CarryOver carryOver;

  Docket(Batch batch, Words words) {
    this.batch = batch;
    Phrases phrases = new Phrases(words);
    items = batch.findings().stream()
        .sorted(Priority.WORST_FIRST)
        .map(finding -> item(finding, phrases))
        .toList();
    items.forEach(item -> byKey.putIfAbsent(item.key(), item));
    List<Case> cases = new ArrayList<>();
    items.forEach(item -> cases.add(item.about()));
    for (Claim claim : batch.claims().values()) {
      Case about = Case.of(claim, null);
      cases.add(about);
      claims.putIfAbsent(about.evidence(), claim);
    }
    for (RemovedBlock block : batch.removed()) {
      Case about = Case.of(block);
      cases.add(about);
      blocks.putIfAbsent(about.evidence(), block);
    }
    carryOver = new CarryOver(cases);
  }

  private Item item(Finding finding, Phrases phrases) {
    String question = phrases.question(finding);
    String gist = finding.sides().stream()
        .map(side -> phrases.said(finding.attribute(), side))
        .collect(Collectors.joining(" · "));
    StringBuilder haystack = new StringBuilder(question).append('\n').append(gist);
    for (Finding.Side side : finding.sides()) {
      for (String id : side.claims()) {
        Claim claim = batch.claim(id);
        haystack
            .append('\n')
            .append(claim.source())
            .append('\n')
            .append(claim.evidence().quote());
      }
    }
    return new Item(
        finding,
        Case.of(finding, batch::claim, source -> null),
        question,
        gist,
        haystack.toString().toLowerCase(Locale.ROOT),
        finding.verdict().needsDecision());
  }

  public Batch batch() {
    return batch;
  }

  /** The findings, worst first. */
  public List<Item> items() {
    return items;
  }

  /** The finding with a key; null if this run has none. */
  public @Nullable Item item(String key) {
    return byKey.get(key);
  }

  /** The removed blocks by evidence, in the order of the data set. */
  public Map<String, RemovedBlock> blocks() {
    return Collections.unmodifiableMap(blocks);
  }

  /** The finding, claim or block with a key, its quotes with what surrounds them; null if there is none. */
  @Nullable
  Case anchored(String key) {
    Item item = byKey.get(key);
    if (item != null) {
      return Case.of(item.finding(), batch::claim, batch::text);
    }
    Claim claim = claims.get(key);
    if (claim != null) {
      return Case.of(claim, batch.text(claim.source()));
    }
    RemovedBlock block = blocks.get(key);
    return block == null ? null : Case.of(block);
  }

  /** Says what became of earlier decisions in this run. */
  CarryOver carryOver() {
    return carryOver;
  }
}
