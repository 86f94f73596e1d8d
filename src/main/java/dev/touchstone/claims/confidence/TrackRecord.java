package dev.touchstone.claims.confidence;

import dev.touchstone.claims.Claim;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * How often each rule was right on labelled pages that nobody had seen who wrote rules.
 *
 * <p>A rule that was rarely tried is taken to be as good as its attribute, and an attribute as good as
 * all; where the drug is named then shifts the odds as it does for all claims.
 */
public final class TrackRecord {

  private static final String BUNDLED = "/packs/pharmacology/track-record.tsv";
  private static final int CELLS = 5;

  /** Nothing that a program read is certain. */
  private static final double MOST = 0.99;

  /** A claim that is neither likely nor unlikely, before anything was measured. */
  private static final double UNKNOWN = 0.5;

  private final Map<String, Tries> byRule = new HashMap<>();
  private final Map<String, Tries> byAttribute = new HashMap<>();
  private final Map<Naming, Tries> byNaming = new EnumMap<>(Naming.class);
  private Tries all = Tries.NONE;

  private TrackRecord() {}

  /** The record that is built into the program. */
  public static TrackRecord bundled() {
    try (InputStream file = Objects.requireNonNull(TrackRecord.class.getResourceAsStream(BUNDLED));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return of(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(BUNDLED + ": cannot be read", e);
    }
  }

  /**
   * A record in lines: attribute, rule, where the drug is named, how many were right, how many wrong;
   * parted by tabs. Lines that begin with {@code #} are passed over.
   *
   * @throws IllegalArgumentException naming the line that is no such row
   */
  static TrackRecord of(List<String> lines) {
    TrackRecord record = new TrackRecord();
    for (int line = 0; line < lines.size(); line++) {
      String row = lines.get(line);
      if (!row.startsWith("#") && !row.isBlank()) {
        try {
          record.add(row.split("\t", -1));
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException("track record, line " + (line + 1) + ": " + row, e);
        }
      }
    }
    return record;
  }

  private void add(String[] cells) {
    if (cells.length != CELLS) {
      throw new IllegalArgumentException("expected " + CELLS + " cells");
    }
    Tries tries = new Tries(Integer.parseInt(cells[3]), Integer.parseInt(cells[4]));
    byAttribute.merge(cells[0], tries, Tries::plus);
    byRule.merge(cells[1], tries, Tries::plus);
    byNaming.merge(Naming.valueOf(cells[2].toUpperCase(Locale.ROOT)), tries, Tries::plus);
    all = all.plus(tries);
  }

  /**
   * How likely the claim is what its page says.
   *
   * @return from 0 to 1: of a hundred claims like it, so many hundredths are right
   */
  public double share(Claim claim) {
    double overall = all.share(UNKNOWN);
    double odds = odds(byRule(claim).share(byAttribute(claim).share(overall)))
        * odds(byNaming(Naming.of(claim)).share(overall))
        / odds(overall);
    return Math.min(MOST, odds / (1 + odds));
  }

  /** What the share is made of, each a sentence. */
  public List<String> grounds(Claim claim) {
    Naming naming = Naming.of(claim);
    return List.of(
        "rule %s was %s on labelled pages that its authors had not seen"
            .formatted(claim.rule(), byRule(claim)),
        "all rules for %s were %s".formatted(claim.attribute(), byAttribute(claim)),
        "the drug is named %s, where claims were %s".formatted(naming.words(), byNaming(naming)));
  }

  private Tries byRule(Claim claim) {
    return byRule.getOrDefault(claim.rule(), Tries.NONE);
  }

  private Tries byAttribute(Claim claim) {
    return byAttribute.getOrDefault(claim.attribute(), Tries.NONE);
  }

  private Tries byNaming(Naming naming) {
    return byNaming.getOrDefault(naming, Tries.NONE);
  }

  private static double odds(double share) {
    return share / (1 - share);
  }
}
