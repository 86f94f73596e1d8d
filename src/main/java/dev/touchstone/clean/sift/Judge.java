package dev.touchstone.clean.sift;

import dev.touchstone.clean.draft.Verdict;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weighs signals by the pack's rules. Immutable. */
final class Judge {

  /** From here on a text goes. */
  private static final double ENOUGH = 0.5;

  /** What each further commercial signal adds, and each one of content takes away. */
  private static final double HELP = 0.05;

  private static final double DOUBT = 0.2;

  /** Signals that speak for content start with this. */
  private static final String CONTENT = "content-";

  /** Holds for every text of a page that speaks of medicine. */
  static final String MEDICAL = "page-medical";

  /** Holds for every text of a page that is there to offer something, unless it speaks of medicine. */
  static final String OFFERS = "page-offers";

  private final CleaningPack pack;

  Judge(CleaningPack pack) {
    this.pack = pack;
  }

  /** The strongest rule of a scope that the signals meet; null if none does. */
  @Nullable
  Verdict judge(Rule.Scope scope, Set<String> signals) {
    if (signals.isEmpty()) {
      return null;
    }
    int content = 0;
    for (String signal : signals) {
      content += signal.startsWith(CONTENT) ? 1 : 0;
    }
    Verdict best = null;
    double most = 0;
    for (Rule rule : pack.rules()) {
      if (rule.scope() == scope && rule.matches(signals)) {
        double more = signals.size() - content - rule.all().size();
        more -= signals.contains(MEDICAL) && !rule.isMedical() ? 1 : 0;
        more -= signals.contains(OFFERS) ? 1 : 0;
        double score = rule.score() + HELP * more - DOUBT * content;
        if (score >= ENOUGH && score > most) {
          most = score;
          best =
              new Verdict(rule.reason(), rule.id(), Math.round(Math.min(1, score) * 100) / 100.0);
        }
      }
    }
    return best;
  }

  /** Whether a part of a text with these signals could go. */
  boolean isPossible(Rule.Scope scope, Set<String> signals) {
    for (Rule rule : pack.rules()) {
      if (rule.scope() == scope && rule.isPossible(signals)) {
        return true;
      }
    }
    return false;
  }
}
