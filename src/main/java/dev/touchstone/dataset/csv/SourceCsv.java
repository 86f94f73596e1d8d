package dev.touchstone.dataset.csv;

import dev.touchstone.vet.card.Answer;
import dev.touchstone.vet.card.SourceCard;
import java.util.ArrayList;
import java.util.List;

/**
 * A source card as rows of {@code sources.csv}: one for each criterion, so that each can be filtered
 * and checked by itself. New columns are added at the end only.
 */
public final class SourceCsv {

  private SourceCsv() {}

  /** Names of the columns. */
  public static List<String> columns() {
    List<String> columns = new ArrayList<>(
        List.of("source", "tier", "tier_reason", "score", "coverage", "group", "criterion"));
    columns.addAll(List.of("outcome", "says", "quote", "start", "end", "sure"));
    return columns;
  }

  /** The cells, in the order of the columns. */
  public static List<List<String>> rows(SourceCard card) {
    return card.answers().stream().map(answer -> row(card, answer)).toList();
  }

  private static List<String> row(SourceCard card, Answer answer) {
    List<String> row = new ArrayList<>();
    row.add(Csv.text(card.source()));
    row.add(card.tier().code());
    row.add(Csv.text(card.tierReason()));
    row.add(Csv.number(card.score()));
    row.add(card.coverage());
    row.add(answer.group());
    row.add(answer.criterion());
    row.add(answer.outcome().code());
    row.add(Csv.text(answer.says()));
    boolean quoted = !answer.evidence().isEmpty();
    row.add(quoted ? Csv.text(answer.evidence().get(0).quote()) : "");
    row.add(quoted ? Integer.toString(answer.evidence().get(0).inSource().start()) : "");
    row.add(quoted ? Integer.toString(answer.evidence().get(0).inSource().end()) : "");
    row.add(Boolean.toString(answer.sure()));
    return row;
  }
}
