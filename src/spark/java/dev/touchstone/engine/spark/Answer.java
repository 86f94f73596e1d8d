package dev.touchstone.engine.spark;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Finding;
import dev.touchstone.compare.family.Families;
import dev.touchstone.engine.Stages;
import dev.touchstone.engine.store.RecordCodec;
import dev.touchstone.vet.CardBatch;
import dev.touchstone.vet.SourceList;
import dev.touchstone.vet.SourceVetter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What came of one question.
 *
 * @param claims how many claims there are on it
 * @param findings in the order in which the comparer gives them
 */
record Answer(String subject, String attribute, int claims, List<Judged> findings) {

  private static final RecordCodec<Answer> CODEC = RecordCodec.of(Answer.class);

  /**
   * A finding, and what a page's card will want to quote for it.
   *
   * @param number among the findings of its question
   * @param quoted the claims that a card asks for
   */
  record Judged(int number, Finding finding, List<Claim> quoted) {

    /** Tells a batch of cards of the finding. */
    void tell(CardBatch cards) {
      cards.hear(
          finding,
          id ->
              quoted.stream().filter(claim -> claim.id().equals(id)).findFirst().orElse(null));
    }
  }

  static byte[] to(List<Claim> question, Stages stages, Families families) {
    Map<String, Claim> byId = new HashMap<>();
    question.forEach(claim -> byId.putIfAbsent(claim.id(), claim));
    List<Judged> judged = new ArrayList<>();
    for (Finding finding : stages.compare().apply(question, families)) {
      judged.add(new Judged(judged.size(), finding, quoted(finding, byId, stages)));
    }
    Claim any = question.get(0);
    return CODEC.encode(new Answer(any.subject(), any.attribute(), question.size(), judged));
  }

  /** Cards ask for what they quote: so one is made to ask. */
  private static List<Claim> quoted(Finding finding, Map<String, Claim> byId, Stages stages) {
    List<Claim> asked = new ArrayList<>();
    cards(stages).hear(finding, id -> {
      @Nullable Claim claim = byId.get(id);
      if (claim != null) {
        asked.add(claim);
      }
      return claim;
    });
    return asked;
  }

  static CardBatch cards(Stages stages) {
    Supplier<SourceVetter> vetter = Objects.requireNonNull(stages.vetter());
    return vetter.get().batch(SourceList.EMPTY);
  }

  static Answer of(byte[] bytes) {
    return CODEC.decode(bytes);
  }
}
