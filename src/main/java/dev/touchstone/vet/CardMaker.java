package dev.touchstone.vet;

import dev.touchstone.fuse.Prior;
import dev.touchstone.vet.card.Answer;
import dev.touchstone.vet.card.Outcome;
import dev.touchstone.vet.card.Sighting;
import dev.touchstone.vet.card.SourceCard;
import dev.touchstone.vet.card.Tier;
import dev.touchstone.vet.criteria.Criteria;
import dev.touchstone.vet.criteria.Criterion;
import dev.touchstone.vet.criteria.TierRule;
import dev.touchstone.vet.reference.Reference;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a card of a draft: score, tier and remarks. */
final class CardMaker {

  private static final String CONSISTENT = "consistent";

  private final Criteria criteria;
  private final SourceList sources;

  CardMaker(Criteria criteria, SourceList sources) {
    this.criteria = criteria;
    this.sources = sources;
  }

  SourceCard card(CardDraft draft, BatchFacts batch) {
    List<Answer> answers = answers(draft, batch.contradictions(draft.source()));
    List<String> remarks = new ArrayList<>();
    for (Reference reference : draft.references()) {
      reference
          .faults()
          .forEach(fault -> remarks.add(fault + ", in: " + reference.entry().quote()));
    }
    remarks.addAll(batch.remarks(draft.source()));
    TierRule rule = rule(answers, draft.met());
    SourceCard card = new SourceCard(
        draft.source(),
        criteria.version(),
        rule == null ? Tier.UNKNOWN : rule.tier(),
        rule == null ? criteria.otherwise() : reason(rule, answers),
        score(answers),
        (int) answers.stream().filter(answer -> answer.outcome().isDecided()).count(),
        draft.commercialShare(),
        draft.readability(),
        answers,
        draft.references(),
        remarks);
    return sources
        .of(draft)
        .map(known -> card.withTier(known.tier(), "set by you: " + known.reason()))
        .orElse(card);
  }

  /** How far the page is believed, by its tier. */
  Prior prior(CardDraft draft, BatchFacts batch) {
    Tier tier = sources.of(draft).map(SourceList.Verdict::tier).orElseGet(() -> {
      TierRule rule = rule(answers(draft, batch.contradictions(draft.source())), draft.met());
      return rule == null ? Tier.UNKNOWN : rule.tier();
    });
    return new Prior(criteria.priors().getOrDefault(tier.code(), 0), tier.code());
  }

  private static List<Answer> answers(CardDraft draft, List<Sighting> contradictions) {
    if (contradictions.isEmpty()) {
      return draft.answers();
    }
    return draft.answers().stream()
        .map(answer -> answer.criterion().equals(CONSISTENT)
            ? new Answer(
                CONSISTENT,
                answer.group(),
                Outcome.FAIL,
                "contradicts itself",
                contradictions.stream().limit(4).toList(),
                true)
            : answer)
        .toList();
  }

  private @Nullable BigDecimal score(List<Answer> answers) {
    BigDecimal passed = BigDecimal.ZERO;
    BigDecimal decided = BigDecimal.ZERO;
    for (int i = 0; i < answers.size(); i++) {
      Criterion criterion = criteria.criteria().get(i);
      Outcome outcome = answers.get(i).outcome();
      if (outcome.isDecided()) {
        decided = decided.add(criterion.weight());
      }
      if (outcome == Outcome.PASS) {
        passed = passed.add(criterion.weight());
      }
    }
    return decided.signum() == 0 ? null : passed.divide(decided, 2, RoundingMode.HALF_UP);
  }

  /** The first rule that holds; null if none. */
  private @Nullable TierRule rule(List<Answer> answers, List<String> met) {
    Set<String> facts = new HashSet<>();
    for (Answer answer : answers) {
      if (answer.sure()) {
        facts.add(answer.criterion() + "=" + answer.outcome().code());
      }
    }
    return criteria.tiers().stream()
        .filter(rule -> met.containsAll(rule.needs())
            && rule.unless().stream().noneMatch(met::contains)
            && holds(rule, facts))
        .findFirst()
        .orElse(null);
  }

  private static boolean holds(TierRule rule, Set<String> facts) {
    return facts.containsAll(rule.all())
        && rule.some().stream().filter(facts::contains).count() >= rule.least()
        && rule.none().stream().noneMatch(facts::contains);
  }

  /** {@code sells what it writes about (sells_its_topic, price_list)}. */
  private static String reason(TierRule rule, List<Answer> answers) {
    Set<String> named = new HashSet<>(rule.all());
    named.addAll(rule.some());
    String lines = answers.stream()
        .filter(a -> named.contains(a.criterion() + "=" + a.outcome().code()) && a.sure())
        .map(Answer::criterion)
        .collect(Collectors.joining(", "));
    return rule.says() + " (" + lines + ")";
  }
}
