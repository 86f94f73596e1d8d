package dev.touchstone.review;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Polarity;
import dev.touchstone.claims.Value;
import dev.touchstone.compare.Comparability;
import dev.touchstone.compare.Finding;
import dev.touchstone.compare.Relation;
import dev.touchstone.compare.Severity;
import dev.touchstone.compare.Verdict;
import dev.touchstone.page.Evidence;
import dev.touchstone.page.Sha256;
import dev.touchstone.page.Span;
import dev.touchstone.review.batch.Batch;
import dev.touchstone.review.batch.PageLine;
import dev.touchstone.review.batch.RemovedBlock;
import dev.touchstone.review.evidence.Case;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A batch put together by hand: one half-life a page, one finding a pair of pages. */
public final class SampleBatch {

  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final Map<String, PageLine> pages = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<RemovedBlock> removed = new ArrayList<>();

  /** A page that says {@code The half-life is H h.} at an offset. */
  public Claim claim(String source, String subject, int hours, int start) {
    String quote = "half-life is " + hours + " h";
    Span place = new Span(start, start + quote.length());
    BigDecimal figure = BigDecimal.valueOf(hours);
    Claim claim = new Claim(
        Sha256.hex(source + subject + hours + start, 16),
        source,
        subject,
        "half_life",
        new Value.Quantity(figure, figure, "h"),
        Polarity.AFFIRMED,
        Map.of(),
        new Evidence(quote, place, place),
        "half-life.is",
        "",
        "The " + quote + ".");
    claims.put(claim.id(), claim);
    pages.put(source, new PageLine(source, source + ".html", null, Sha256.hex(quote, 64), null));
    return claim;
  }

  /** A conflict between the claims. */
  public SampleBatch finding(Claim... between) {
    Claim any = between[0];
    List<Finding.Side> sides = new ArrayList<>();
    List<String> sources = new ArrayList<>();
    StringBuilder id = new StringBuilder();
    for (Claim claim : between) {
      sides.add(new Finding.Side(
          claim.value(), claim.polarity(), List.of(claim.source()), List.of(claim.id())));
      sources.add(claim.source());
      id.append(claim.id());
    }
    findings.add(new Finding(
        Sha256.hex(id.toString(), 16),
        any.subject(),
        any.attribute(),
        Map.of(),
        Comparability.SAME_SCOPE,
        List.of(),
        Relation.DISJOINT,
        Verdict.CONFLICT,
        Severity.MAJOR,
        false,
        sources.stream().distinct().sorted().toList(),
        sides,
        "They differ."));
    return this;
  }

  /** A piece that cleaning took out. */
  public SampleBatch removed(String source, String reason, String quote, int start) {
    removed.add(new RemovedBlock(source, reason, "rule", quote, start, start + quote.length()));
    return this;
  }

  /** As many conflicts between two pages, each about a drug of its own. */
  public SampleBatch conflicts(int many, int hours, int start) {
    for (int i = 0; i < many; i++) {
      String subject = "drug" + i;
      finding(claim("a", subject, hours, start + 50 * i), claim("b", subject, 40, start + 50 * i));
    }
    return this;
  }

  public Batch build() {
    return new Batch("stamp", findings, claims, pages, Map.of(), removed, Path.of("nowhere"));
  }

  /** The case of a conflict between two pages about a drug. */
  public static Case conflict(String subject) {
    SampleBatch sample = new SampleBatch();
    Claim one = sample.claim("a", subject, 4, 4);
    Claim other = sample.claim("b", subject, 40, 4);
    Batch batch = sample.finding(one, other).build();
    return Case.of(batch.findings().get(0), batch::claim, source -> null);
  }
}
