package dev.touchstone.claims;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.claims.explain.ExamplePage;
import dev.touchstone.claims.polarity.PolarityReader;
import dev.touchstone.claims.polarity.Reading;
import dev.touchstone.claims.polarity.Stance;
import dev.touchstone.claims.polarity.Target;
import dev.touchstone.page.Span;
import dev.touchstone.rules.Attribute;
import dev.touchstone.rules.Attribute.ValueKind;
import dev.touchstone.rules.RulePack;
import dev.touchstone.rules.pattern.Lattice;
import dev.touchstone.text.Fold;
import dev.touchstone.text.Tokenizer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Whether sentences of our own are read as stated, denied or left open: at the marked words, whatever
 * the rules make of them, and from end to end. The floors are what was measured; raise them. Of the
 * held half, the even lines, only totals are printed: nobody looks at its errors.
 */
class PolarityTest {

  /** Claims that the rules make of each half of 262 sentences, at least. */
  private static final int LEAST_CLAIMS = 168;

  private static final int MOST_WRONG_HELD = 11;

  private static final RulePack PACK = RulePack.bundled();

  @Test
  void markedWordsAreReadWithTheirPolarity() throws IOException {
    List<Judged> all = judged(PolarityTest::read);

    floors(all, "seen", new Floors(0.99, 0.99, 0.99));
    floors(all, "held", new Floors(0.91, 0.95, 0.98));
  }

  @Test
  void fewClaimsHaveTheWrongPolarity() throws IOException {
    ClaimExtractor extractor = new ClaimExtractor();
    List<Judged> all = judged(sentence -> claimed(extractor, sentence));

    for (String half : List.of("seen", "held")) {
      List<Judged> those = all.stream().filter(in(half)).toList();
      long found = those.stream().filter(one -> !one.polarity.equals("none")).count();
      long wrong = those.stream().filter(Judged::isWrongClaim).count();
      System.out.printf(Locale.ROOT, "%s: %d claims, %d of wrong polarity%n", half, found, wrong);
      those.stream().filter(Judged::isWrongClaim).forEach(PolarityTest::show);
      assertTrue(found >= LEAST_CLAIMS, half);
      assertTrue(wrong <= (half.equals("held") ? MOST_WRONG_HELD : 0), half);
    }
  }

  /** What the words around the target make of it. */
  private static Answer read(MarkedSentence sentence) {
    Lattice lattice = new Lattice(
        Tokenizer.tokens(sentence.text(), new Span(0, sentence.text().length())), PACK.demands());
    PACK.annotate(lattice);
    int start = 0;
    while (lattice.token(start).span().end() <= sentence.target().start()) {
      start++;
    }
    int end = start;
    while (end < lattice.size()
        && lattice.token(end).span().start() < sentence.target().end()) {
      end++;
    }
    Attribute attribute = PACK.attribute(sentence.attribute());
    Reading reading = new PolarityReader(lattice, 0)
        .read(new Target(start, end, attribute.traits().manner()));
    return new Answer(
        code(reading.stance(), attribute.value()), reading.certainty().code());
  }

  /** A denied quantity is no claim: "not 200 mg". */
  private static String code(Stance stance, ValueKind kind) {
    return switch (stance) {
      case AFFIRMED -> "affirmed";
      case NEGATED -> kind == ValueKind.QUANTITY ? "none" : "negated";
      case OPEN -> "none";
    };
  }

  /** What the rules make of a page that says no more: the claim of the marked words. */
  private static Answer claimed(ClaimExtractor extractor, MarkedSentence sentence) {
    return extractor.extract(ExamplePage.of(sentence.text(), null)).stream()
        .filter(claim -> claim.attribute().equals(sentence.attribute()))
        .filter(claim -> claim.evidence().inText().overlaps(sentence.target()))
        .filter(claim -> isOfTarget(claim, sentence))
        .map(claim -> new Answer(claim.polarity().code(), ""))
        .findFirst()
        .orElse(new Answer("none", ""));
  }

  /** A sentence may name two conditions: the claim of the other one is not asked for. */
  private static boolean isOfTarget(Claim claim, MarkedSentence sentence) {
    if (!(claim.value() instanceof Value.Text term)) {
      return true;
    }
    String words = Fold.fold(sentence.target().in(sentence.text()));
    return words.contains(term.text()) || term.text().contains(words);
  }

  private static List<Judged> judged(Function<MarkedSentence, Answer> judge) throws IOException {
    List<Judged> judged = new ArrayList<>();
    for (MarkedSentence sentence : MarkedSentence.all()) {
      Answer answer = judge.apply(sentence);
      judged.add(new Judged(sentence, answer.polarity, answer.certainty));
    }
    return judged;
  }

  private static Predicate<Judged> in(String half) {
    return one -> one.sentence.isHeld() == half.equals("held");
  }

  private static void floors(List<Judged> all, String half, Floors floors) {
    List<Judged> those = all.stream().filter(in(half)).toList();
    double negated = f1(those, "negated");
    double none = f1(those, "none");
    List<Judged> affirmed = those.stream().filter(one -> one.is("affirmed")).toList();
    double certainty = affirmed.stream()
            .filter(one -> one.certainty.equals(one.sentence.certainty()))
            .count()
        / (double) affirmed.size();
    System.out.printf(
        Locale.ROOT,
        "%s: F1 negated %.3f, none %.3f; certainty of the affirmed right %.3f%n",
        half,
        negated,
        none,
        certainty);
    those.stream().filter(one -> !one.is(one.polarity)).forEach(PolarityTest::show);
    affirmed.stream()
        .filter(one -> !one.certainty.equals(one.sentence.certainty()))
        .forEach(PolarityTest::show);
    assertTrue(negated >= floors.negated, half);
    assertTrue(none >= floors.none, half);
    assertTrue(certainty >= floors.certainty, half);
  }

  private static void show(Judged one) {
    if (!one.sentence.isHeld()) {
      System.out.printf(
          "  read as %s %s: %d %s %s [%s] %s%n",
          one.polarity,
          one.certainty,
          one.sentence.number(),
          one.sentence.polarity(),
          one.sentence.certainty(),
          one.sentence.target().in(one.sentence.text()),
          one.sentence.text());
    }
  }

  private static double f1(List<Judged> those, String polarity) {
    long found = those.stream().filter(one -> one.polarity.equals(polarity)).count();
    long wanted = those.stream().filter(one -> one.is(polarity)).count();
    long right = those.stream()
        .filter(one -> one.is(polarity) && one.polarity.equals(polarity))
        .count();
    return 2.0 * right / (found + wanted);
  }

  private record Answer(String polarity, String certainty) {}

  /** At least so much. */
  private record Floors(double negated, double none, double certainty) {}

  private record Judged(MarkedSentence sentence, String polarity, String certainty) {

    boolean is(String wanted) {
      return sentence.polarity().equals(wanted);
    }

    /** A claim that says the contrary, or one of a sentence that states nothing. */
    boolean isWrongClaim() {
      return !polarity.equals("none") && !is(polarity);
    }
  }
}
