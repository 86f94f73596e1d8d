package dev.touchstone.engine.spark;

import dev.touchstone.compare.Comparer;
import dev.touchstone.compare.Finding;
import dev.touchstone.compare.Finding.Recommendation;
import dev.touchstone.compare.family.Families;
import dev.touchstone.engine.store.RecordCodec;
import dev.touchstone.engine.store.Scratch;
import dev.touchstone.engine.store.Sorted;
import dev.touchstone.fuse.Prior;
import dev.touchstone.fuse.Recommender;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * What only one machine can say, since it must have heard all findings: which side is recommended.
 * Findings grow with the questions that pages answer, not with the pages, and wait on disk.
 */
final class Verdicts implements Closeable {

  /** Findings in memory before they go to disk; one takes some kilobytes. */
  private static final int FINDINGS = 1 << 13;

  /** So many questions are named as the ones with most claims. */
  private static final int HOT = 10;

  private static final Comparator<Answer.Judged> ORDER = Comparator.comparing(
          Answer.Judged::finding, Comparer.ORDER)
      .thenComparing(Answer.Judged::number);

  private final Sorted<Answer.Judged> findings;
  private final List<Answer.Judged> quoting = new ArrayList<>();
  private final List<SparkEngine.Question> hot = new ArrayList<>();
  private int count;

  /** @param folder for what does not fit into memory */
  Verdicts(Iterator<byte[]> answers, Scratch folder) throws IOException {
    findings = new Sorted<>(folder, RecordCodec.of(Answer.Judged.class), ORDER, FINDINGS);
    while (answers.hasNext()) {
      Answer answer = Answer.of(answers.next());
      for (Answer.Judged judged : answer.findings()) {
        findings.add(judged);
        count++;
        if (!judged.quoted().isEmpty()) {
          quoting.add(judged);
        }
      }
      heat(new SparkEngine.Question(answer.subject(), answer.attribute(), answer.claims()));
    }
    quoting.sort(ORDER);
  }

  private void heat(SparkEngine.Question question) {
    hot.add(question);
    if (hot.size() > 2 * HOT) {
      hot();
    }
  }

  /** The questions with most claims, those first. */
  List<SparkEngine.Question> hot() {
    hot.sort(Comparator.comparing(SparkEngine.Question::claims)
        .reversed()
        .thenComparing(SparkEngine.Question::subject)
        .thenComparing(SparkEngine.Question::attribute));
    hot.subList(Math.min(HOT, hot.size()), hot.size()).clear();
    return List.copyOf(hot);
  }

  int count() {
    return count;
  }

  /** The findings that the cards of their pages quote, in order. */
  List<Answer.Judged> quoting() {
    return List.copyOf(quoting);
  }

  /**
   * What is recommended, by {@link #key}.
   *
   * @param priors for a page, how far it is believed
   */
  Map<String, Recommendation> recommended(Families families, Map<String, Prior> priors)
      throws IOException {
    Recommender.Panel panel = new Recommender.Panel(families);
    panel.trust(priors);
    try (Sorted.Cursor<Answer.Judged> all = findings.read()) {
      for (Answer.Judged next = all.next(); next != null; next = all.next()) {
        panel.hear(next.finding());
      }
    }
    Map<String, Recommendation> recommended = new HashMap<>();
    try (Sorted.Cursor<Answer.Judged> all = findings.read()) {
      for (Answer.Judged next = all.next(); next != null; next = all.next()) {
        Recommendation favoured = panel.recommend(next.finding()).recommended();
        if (favoured != null) {
          recommended.put(key(next.finding()), favoured);
        }
      }
    }
    return recommended;
  }

  /** Tells a finding from all others. */
  static String key(Finding finding) {
    return finding.id() + finding.verdict().code();
  }

  @Override
  public void close() throws IOException {
    findings.close();
  }
}
