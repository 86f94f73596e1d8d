package dev.touchstone.engine;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Polarity;
import dev.touchstone.claims.Value;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.clean.Metadata;
import dev.touchstone.clean.Reason;
import dev.touchstone.clean.Removal;
import dev.touchstone.compare.Comparability;
import dev.touchstone.compare.Finding;
import dev.touchstone.compare.Relation;
import dev.touchstone.compare.Severity;
import dev.touchstone.compare.Verdict;
import dev.touchstone.compare.family.Kinship;
import dev.touchstone.ingest.Reading;
import dev.touchstone.ingest.bytes.Content;
import dev.touchstone.page.Alignment;
import dev.touchstone.page.Format;
import dev.touchstone.page.Notice;
import dev.touchstone.page.Page;
import dev.touchstone.page.Span;
import dev.touchstone.vet.SourceVetter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Stages simple enough to know by heart: the text is the file as it stands, its first line is the
 * title, and each line {@code subject is words} is a claim. The words {@code throw}, {@code recurse}
 * and {@code exhaust} break the cleaner. Different words about one subject are a major conflict and,
 * to try the exit code, a critical agreement.
 */
public final class SampleStages {

  private static final SourceVetter VETTER = new SourceVetter();

  private SampleStages() {}

  public static Stages create() {
    return new Stages(
        "sample",
        SampleStages::read,
        SampleStages::clean,
        SampleStages::extract,
        () -> VETTER,
        Kinship.NONE,
        (claims, families) -> compare(claims));
  }

  private static Reading read(String id, String path, Content content) {
    byte[] bytes = content.bytes();
    if (bytes.length == 0) {
      return new Reading(null, "is empty", List.of());
    }
    String source = new String(bytes, StandardCharsets.UTF_8);
    Page page = new Page(id, path, Format.TEXT, source, "UTF-8", "strict-utf-8", "0".repeat(64));
    List<Notice> notices =
        source.contains("\uFFFD") ? List.of(new Notice(path, "has a broken character")) : List.of();
    return new Reading(page, null, notices);
  }

  private static CleanPage clean(Page page) {
    String source = page.source();
    if (source.startsWith("throw")) {
      throw new IllegalStateException("cleaner is broken");
    }
    if (source.startsWith("recurse")) {
      return new CleanPage(
          page, "x".repeat(depth(0)), toSource(""), List.of(), List.of(), none(), List.of());
    }
    if (source.startsWith("exhaust")) {
      throw new OutOfMemoryError("simulated");
    }
    Removal removal = new Removal(Reason.ORDER, "order", 1.0 / 3, "Buy\nnow", new Span(0, 1));
    String title = source.lines().findFirst().orElse("");
    Metadata metadata =
        new Metadata(title, List.of("A. Writer", "B. Editor"), null, "2024-02-01", "en", null);
    return new CleanPage(
        page, source, toSource(source), List.of(), List.of(removal), metadata, List.of());
  }

  private static int depth(int depth) {
    return depth < 0 ? 0 : 1 + depth(depth + 1) % 2;
  }

  private static Metadata none() {
    return new Metadata(null, List.of(), null, null, null, null);
  }

  private static Alignment toSource(String text) {
    return Alignment.identity(text.length());
  }

  private static List<Claim> extract(CleanPage page) {
    List<Claim> claims = new ArrayList<>();
    int start = 0;
    for (String line : page.text().split("\n", -1)) {
      int verb = line.indexOf(" is ");
      if (verb > 0) {
        claims.add(new Claim(
            page.page().id() + "-" + claims.size(),
            page.page().id(),
            line.substring(0, verb),
            "adverse_effect",
            new Value.Text(line.substring(verb + 4)),
            Polarity.AFFIRMED,
            Map.of("route", "oral"),
            page.quote(new Span(start, start + line.length())),
            "sample",
            "",
            line));
      }
      start += line.length() + 1;
    }
    return claims;
  }

  private static List<Finding> compare(Collection<Claim> claims) {
    Map<String, Set<Value>> values = new TreeMap<>();
    claims.forEach(claim ->
        values.computeIfAbsent(claim.subject(), unused -> new HashSet<>()).add(claim.value()));
    List<Finding> findings = new ArrayList<>();
    values.forEach((subject, said) -> {
      if (said.size() > 1) {
        findings.add(finding(subject, Verdict.CONFLICT, Severity.MAJOR));
        findings.add(finding(subject, Verdict.AGREE, Severity.CRITICAL));
      }
    });
    return findings;
  }

  private static Finding finding(String subject, Verdict verdict, Severity severity) {
    return new Finding(
        subject + "-" + verdict.code(),
        subject,
        "adverse_effect",
        Map.of(),
        Comparability.SAME_SCOPE,
        List.of(),
        Relation.EXCLUSIVE,
        verdict,
        severity,
        false,
        List.of(),
        List.of(),
        "sample");
  }
}
