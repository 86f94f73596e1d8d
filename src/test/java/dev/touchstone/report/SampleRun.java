package dev.touchstone.report;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Polarity;
import dev.touchstone.claims.Value;
import dev.touchstone.compare.Comparability;
import dev.touchstone.compare.Finding;
import dev.touchstone.compare.Relation;
import dev.touchstone.compare.Severity;
import dev.touchstone.compare.Verdict;
import dev.touchstone.page.Evidence;
import dev.touchstone.page.Span;
import dev.touchstone.report.data.PageRow;
import dev.touchstone.report.data.ReportData;
import dev.touchstone.vet.card.Answer;
import dev.touchstone.vet.card.Outcome;
import dev.touchstone.vet.card.Readability;
import dev.touchstone.vet.card.Sighting;
import dev.touchstone.vet.card.SourceCard;
import dev.touchstone.vet.card.Tier;
import dev.touchstone.vet.reference.Reference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A run put together by hand: pages with one sentence a claim, findings over these claims. */
final class SampleRun {

  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Claim> claims = new HashMap<>();
  private final List<PageRow> pages = new ArrayList<>();
  private final List<SourceCard> cards = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  static Value.Quantity quantity(String low, String high, String unit) {
    return new Value.Quantity(new BigDecimal(low), new BigDecimal(high), unit);
  }

  SampleRun page(String id, String title) {
    return page(new PageRow(id, "in/" + id + ".html", title, 2, Map.of(), List.of(), null));
  }

  SampleRun page(PageRow row) {
    pages.add(row);
    return this;
  }

  /** Adds a claim to a page whose text is {@code text}, with the part between the brackets as quote. */
  Claim claim(String source, Value value, Map<String, String> qualifiers, String text) {
    int start = text.indexOf('[');
    int end = text.lastIndexOf(']') - 1;
    String plain =
        text.substring(0, start) + text.substring(start + 1, end + 1) + text.substring(end + 2);
    texts.putIfAbsent(source, plain);
    Span span = new Span(start, end);
    Claim claim = new Claim(
        "claim" + claims.size(),
        source,
        "naltrexone",
        "dose",
        value,
        Polarity.AFFIRMED,
        qualifiers,
        new Evidence(span.in(plain), span, span),
        "rule",
        "Dosing > By mouth",
        plain);
    claims.put(claim.id(), claim);
    return claim;
  }

  /** Adds the card of a page with one criterion passed, one failed and one not found. */
  SampleRun card(String source, Tier tier) {
    Sighting words = new Sighting("By A. Author", new Span(0, 12), new Span(0, 12));
    Sighting other = new Sighting("Order now", null, new Span(20, 29));
    cards.add(new SourceCard(
        source,
        "test",
        tier,
        "because",
        new BigDecimal("0.50"),
        2,
        BigDecimal.ZERO,
        new Readability(12, 240, new BigDecimal("9.1"), null),
        List.of(
            new Answer(
                "author_named", "who", Outcome.PASS, "names an author", List.of(words), true),
            new Answer("price_list", "commerce", Outcome.FAIL, "sells", List.of(other), false),
            new Answer(
                "reviewer_named", "who", Outcome.NOT_FOUND, "names no reviewer", List.of(), true)),
        List.of(new Reference(
            words,
            List.of(),
            2019,
            null,
            null,
            null,
            null,
            "10.1000/x",
            null,
            List.of("no such year"))),
        List.of("shares its words with two")));
    return this;
  }

  SampleRun finding(Finding finding) {
    findings.add(finding);
    return this;
  }

  SampleRun finding(String id, Verdict verdict, Severity severity, Claim... sides) {
    return finding(id, verdict, severity, "dose", List.of(), sides);
  }

  SampleRun finding(
      String id,
      Verdict verdict,
      Severity severity,
      String attribute,
      List<String> axes,
      Claim... claimed) {
    List<Finding.Side> sides = Arrays.stream(claimed)
        .map(claim -> new Finding.Side(
            claim.value(), claim.polarity(), List.of(claim.source()), List.of(claim.id())))
        .toList();
    List<String> sources =
        Arrays.stream(claimed).map(Claim::source).distinct().sorted().toList();
    findings.add(new Finding(
        id,
        "naltrexone",
        attribute,
        Map.of("route", "oral"),
        Comparability.SAME_SCOPE,
        axes,
        Relation.DISJOINT,
        verdict,
        severity,
        sources.size() == 1,
        sources,
        sides,
        "Reason of " + id + "."));
    return this;
  }

  ReportData.Builder builder() {
    ReportData.Builder builder = new ReportData.Builder("1.2.3");
    pages.forEach(builder::page);
    builder.findings(findings, claims::get, texts::get).contents(this::claimsOf, texts::get);
    cards.forEach(builder::card);
    return builder;
  }

  private List<Claim> claimsOf(String source) {
    return claims.values().stream()
        .filter(claim -> claim.source().equals(source))
        .toList();
  }

  List<Finding> findings() {
    return findings;
  }

  String html() {
    return new HtmlReport().render(builder().build());
  }

  /** A run of the size of a real one: two quotes a finding, in their context, from 200 pages. */
  static SampleRun large(int findings) {
    SampleRun run = new SampleRun();
    String around = "words of the page around the quote that an editor reads first, ".repeat(3);
    for (int i = 0; i < 200; i++) {
      run.page("page-" + i, "The title of page " + i).card("page-" + i, Tier.EDITORIAL);
    }
    for (int i = 0; i < findings; i++) {
      String quote = around + "[the usual dose is " + i + " mg a day]" + around;
      Claim one = run.claim("page-" + i % 200, quantity(i + "", i + "", "mg"), Map.of(), quote);
      Claim two =
          run.claim("page-" + (i + 1) % 200, quantity(i + "", i + 1 + "", "mg"), Map.of(), quote);
      Verdict verdict = i % 3 == 0 ? Verdict.CONFLICT : Verdict.AGREE;
      run.finding("finding-number-" + i, verdict, Severity.MAJOR, one, two);
    }
    return run;
  }
}
