package dev.touchstone.review.evidence;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Finding;
import dev.touchstone.page.Sha256;
import dev.touchstone.review.batch.RemovedBlock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be decided, with what it rests on.
 *
 * @param kind what it is
 * @param id the finding's or claim's id in its run; a removed block's page and place
 * @param evidence hash of all below but {@code verdict}: the same as long as the pages say the same,
 *     wherever they say it
 * @param subject the drug; empty for a removed block
 * @param attribute code; empty for a removed block
 * @param scope what limits all sides
 * @param verdict what the program made of it: a finding's verdict, else empty
 * @param grounds the pages' words, sorted by their prints
 */
public record Case(
    CaseKind kind,
    String id,
    String evidence,
    String subject,
    String attribute,
    Map<String, String> scope,
    String verdict,
    List<Ground> grounds) {

  private static final int DIGITS = 32;

  public Case {
    scope = Collections.unmodifiableMap(new TreeMap<>(scope));
    grounds = List.copyOf(grounds);
  }

  /**
   * A finding as a case.
   *
   * @param claim gives the claim with an id
   * @param text gives a page's cleaned text, or null; where it does, quotes get their surroundings
   */
  public static Case of(
      Finding finding, Function<String, Claim> claim, Function<String, @Nullable String> text) {
    List<Ground> grounds = finding.sides().stream()
        .flatMap(side -> side.claims().stream())
        .map(claim)
        .map(one -> Ground.of(one, text.apply(one.source())))
        .toList();
    return of(
        CaseKind.FINDING,
        finding.id(),
        finding.subject(),
        finding.attribute(),
        finding.scope(),
        finding.verdict().code(),
        grounds);
  }

  /** A claim as a case. */
  public static Case of(Claim claim, @Nullable String text) {
    List<Ground> ground = List.of(Ground.of(claim, text));
    return of(CaseKind.CLAIM, claim.id(), claim.subject(), claim.attribute(), Map.of(), "", ground);
  }

  /** A removed block as a case. */
  public static Case of(RemovedBlock block) {
    String id = block.source() + "@" + block.start();
    return of(CaseKind.BLOCK, id, "", "", Map.of(), "", List.of(Ground.of(block)));
  }

  private static Case of(
      CaseKind kind,
      String id,
      String subject,
      String attribute,
      Map<String, String> scope,
      String verdict,
      List<Ground> grounds) {
    Map<String, Ground> sorted = new TreeMap<>();
    grounds.forEach(ground -> sorted.putIfAbsent(ground.print(), ground));
    String evidence = hash(kind, subject, attribute, scope, sorted.keySet());
    return new Case(
        kind, id, evidence, subject, attribute, scope, verdict, List.copyOf(sorted.values()));
  }

  private static String hash(
      CaseKind kind,
      String subject,
      String attribute,
      Map<String, String> scope,
      Iterable<String> prints) {
    StringBuilder text = new StringBuilder(Ground.field(kind.code()))
        .append(Ground.field(subject))
        .append(Ground.field(attribute))
        .append(Ground.field(new TreeMap<>(scope).toString()));
    prints.forEach(print -> text.append(Ground.field(print)));
    return Sha256.hex(text.toString(), DIGITS);
  }

  /** Whether the hash belongs to the rest: a case that came from a file may have been changed. */
  public boolean isSound() {
    List<String> prints =
        grounds.stream().map(Ground::print).sorted().distinct().toList();
    return evidence.equals(hash(kind, subject, attribute, scope, prints));
  }

  /** The pages it rests on, sorted, separated by commas. */
  public String sources() {
    return grounds.stream()
        .map(Ground::source)
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
