package dev.touchstone.review.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All decisions of a ledger in their order, and which of them count. Not thread-safe.
 *
 * <p>On one evidence the last decision counts that was not taken back. A decision that was renewed on
 * other evidence counts no more, as long as its renewal does.
 */
public final class Book {

  private final List<Decision> all = new ArrayList<>();
  private final Map<String, List<Decision>> byEvidence = new LinkedHashMap<>();
  private final Map<String, Decision> byId = new HashMap<>();
  private final Set<String> withdrawn = new HashSet<>();

  /** Takes decisions in the ledger's order. */
  public Book addAll(Collection<Decision> decisions) {
    for (Decision decision : decisions) {
      all.add(decision);
      byId.put(decision.id(), decision);
      byEvidence
          .computeIfAbsent(decision.evidence(), evidence -> new ArrayList<>())
          .add(decision);
      if (decision.answer() == Answer.WITHDRAWN && decision.replaces() != null) {
        withdrawn.add(decision.replaces());
      }
    }
    return this;
  }

  /** Every decision, oldest first. */
  public List<Decision> all() {
    return Collections.unmodifiableList(all);
  }

  /** The decision with an id; null if there is none. */
  public @Nullable Decision byId(String id) {
    return byId.get(id);
  }

  /** How many decisions there are on an evidence: what the next one has to know. */
  public int version(String evidence) {
    return history(evidence).size();
  }

  /** Every decision on an evidence, oldest first. */
  public List<Decision> history(String evidence) {
    return Collections.unmodifiableList(byEvidence.getOrDefault(evidence, List.of()));
  }

  /** The decision that counts on an evidence; null if none does. */
  public @Nullable Decision current(String evidence) {
    List<Decision> history = history(evidence);
    for (int i = history.size() - 1; i >= 0; i--) {
      Decision decision = history.get(i);
      if (decision.answer() != Answer.WITHDRAWN && !withdrawn.contains(decision.id())) {
        return decision;
      }
    }
    return null;
  }

  /** The decisions that count, one an evidence, oldest evidence first. */
  public List<Decision> live() {
    List<Decision> current = new ArrayList<>();
    Set<String> renewed = new HashSet<>();
    for (String evidence : byEvidence.keySet()) {
      Decision decision = current(evidence);
      if (decision != null) {
        current.add(decision);
        if (decision.replaces() != null) {
          renewed.add(decision.replaces());
        }
      }
    }
    return current.stream().filter(decision -> !renewed.contains(decision.id())).toList();
  }

  /** The decisions of a bulk action that still count. */
  public List<Decision> bulk(String bulk) {
    return all.stream()
        .filter(decision -> bulk.equals(decision.bulk()) && decision.answer() != Answer.WITHDRAWN)
        .filter(decision -> decision.equals(current(decision.evidence())))
        .toList();
  }
}
