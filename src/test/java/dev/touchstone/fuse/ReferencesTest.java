package dev.touchstone.fuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever names a reference may be wrong about it: the others are not taken for copiers of one another. */
class ReferencesTest {

  private static final int ITEMS = 400;
  private static final int SILENT = 4;
  private static final int HONEST = 4;
  private static final int POOR = 5;

  static IntStream seeds() {
    return IntStream.range(0, 10);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aPoorReferenceDoesNotSpoilWhatItIsSilentOf(int seed) {
    for (double careful : new double[] {0.15, 0.3, 0.45}) {
      Poll poll = poll(seed, careful);
      double without = rightWhereReferenceIsSilent(poll, Set.of());
      double with = rightWhereReferenceIsSilent(poll, Set.of("reference"));

      assertTrue(
          with >= without - 0.02, "%s: %s with it, %s without".formatted(careful, with, without));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aGoodReferenceDoesNoHarmEither(int seed) {
    Poll poll = poll(seed, 0.95);
    double without = rightWhereReferenceIsSilent(poll, Set.of());
    double with = rightWhereReferenceIsSilent(poll, Set.of("reference"));

    assertTrue(with >= without - 0.01, "%s with it, %s without".formatted(with, without));
  }

  /** Whether it is good or poor, what it says is the answer. */
  @ParameterizedTest(name = "right {0} of the time")
  @ValueSource(doubles = {0.15, 0.95})
  void whatItSaysStands(double careful) {
    Poll poll = poll(1, careful);
    List<String> said = said(1, careful);

    List<Answer> answers = new Fuser().fuse(poll, Set.of("reference"));

    for (int item = 0; item < ITEMS; item++) {
      if (item % SILENT != 0) {
        assertEquals(said.get(item), answers.get(item).value());
        assertEquals(0.99, answers.get(item).confidence());
      }
    }
  }

  /** Honest sources, poor ones that err alike, and a reference that is silent of every fourth item. */
  private static Poll poll(int seed, double ofReference) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> reference = said(seed, ofReference);
    Poll poll = new Poll();
    for (int item = 0; item < ITEMS; item++) {
      for (int source = 0; source < HONEST; source++) {
        poll.add("honest" + source, "i" + item, said(random, item, 0.85));
      }
      for (int source = 0; source < POOR; source++) {
        poll.add("poor" + source, "i" + item, said(random, item, 0.4));
      }
      if (item % SILENT != 0) {
        poll.add("reference", "i" + item, reference.get(item));
      }
    }
    return poll;
  }

  /** What the reference says, or would say. */
  private static List<String> said(int seed, double careful) {
    SplittableRandom random = new SplittableRandom(1000 + seed);
    return IntStream.range(0, ITEMS)
        .mapToObj(item -> said(random, item, careful))
        .toList();
  }

  private static String said(SplittableRandom random, int item, double careful) {
    boolean right = random.nextDouble() < careful;
    return (right ? "right-" : "wrong" + random.nextInt(2) + "-") + item;
  }

  private static double rightWhereReferenceIsSilent(Poll poll, Set<String> references) {
    long right = new Fuser()
        .fuse(poll, references).stream()
            .filter(answer -> Integer.parseInt(answer.item().substring(1)) % SILENT == 0)
            .filter(answer -> answer.value().startsWith("right"))
            .count();
    return (double) SILENT * right / ITEMS;
  }
}
