package dev.touchstone.compare;

import dev.touchstone.claims.Polarity;
import dev.touchstone.claims.Value;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What pages, or two places of one page, say on the same question.
 *
 * @param id content hash of subject, attribute, scope and the sides' values and evidence
 * @param subject as in claims
 * @param attribute as in claims
 * @param scope the qualifiers that all sides share, sorted by key
 * @param comparability whether the sides may be compared at all
 * @param axes the qualifiers in which they differ or which one of them does not state, sorted
 * @param relation how the values stand
 * @param verdict what an editor sees
 * @param severity harm of being wrong
 * @param withinPage whether all sides stand on one page
 * @param sources ids of all pages that take part, sorted
 * @param sides one per distinct value
 * @param reference what references say of it, as far as any speaks
 * @param recommended what the evidence favours; null where it favours nothing
 * @param reason one or two plain sentences with the values as the pages give them
 */
public record Finding(
    String id,
    String subject,
    String attribute,
    Map<String, String> scope,
    Comparability comparability,
    List<String> axes,
    Relation relation,
    Verdict verdict,
    Severity severity,
    boolean withinPage,
    List<String> sources,
    List<Side> sides,
    List<Reference> reference,
    @Nullable Recommendation recommended,
    String reason) {

  public Finding {
    scope = Collections.unmodifiableMap(new TreeMap<>(scope));
    axes = List.copyOf(axes);
    sources = List.copyOf(sources);
    sides = List.copyOf(sides);
    reference = List.copyOf(reference);
  }

  /** A finding on which no reference speaks, and nothing is recommended yet. */
  public Finding(
      String id,
      String subject,
      String attribute,
      Map<String, String> scope,
      Comparability comparability,
      List<String> axes,
      Relation relation,
      Verdict verdict,
      Severity severity,
      boolean withinPage,
      List<String> sources,
      List<Side> sides,
      String reason) {
    this(
        id,
        subject,
        attribute,
        scope,
        comparability,
        axes,
        relation,
        verdict,
        severity,
        withinPage,
        sources,
        sides,
        List.of(),
        null,
        reason);
  }

  /** The same with what the evidence favours. */
  public Finding recommending(Recommendation recommendation) {
    return new Finding(
        id,
        subject,
        attribute,
        scope,
        comparability,
        axes,
        relation,
        verdict,
        severity,
        withinPage,
        sources,
        sides,
        reference,
        recommendation,
        reason);
  }

  /**
   * What a reference says of it.
   *
   * @param value that the reference gives
   * @param citation where it says so, with the date
   * @param supports index of the side that says the same; null where none does, or more than one
   */
  public record Reference(
      Value value, String citation, @Nullable Integer supports) {}

  /**
   * What the evidence favours.
   *
   * @param value that it favours
   * @param polarity whether it favours that the value is stated, or that it is denied
   * @param basis {@code reference}, {@code agreement} or {@code tier}
   * @param confidence from 0 to 1
   * @param trace who speaks for what, and last what would change it
   */
  public record Recommendation(
      Value value, Polarity polarity, String basis, double confidence, List<String> trace) {

    public Recommendation {
      trace = List.copyOf(trace);
    }
  }

  /**
   * One of the values that are said.
   *
   * @param value what is said
   * @param polarity whether it is stated or denied
   * @param sources ids of the pages that say so, sorted
   * @param claims ids of the claims that say so, sorted
   */
  public record Side(Value value, Polarity polarity, List<String> sources, List<String> claims) {

    public Side {
      sources = List.copyOf(sources);
      claims = List.copyOf(claims);
    }
  }
}
