package dev.touchstone.vet;

import dev.touchstone.vet.card.Answer;
import dev.touchstone.vet.card.Outcome;
import dev.touchstone.vet.card.SourceCard;
import dev.touchstone.vet.card.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A card beside what an editor sees on the page.
 *
 * @param id of the page
 * @param labels by criterion: p, f, -, n or ?, as the file of labels explains; and rogue: y or n
 * @param card what the program says
 */
record LabelledCard(String id, Map<String, String> labels, SourceCard card) {

  /** Any of the three days counts as a date, as in the published figures. */
  private static final String DATE = "date";

  private static final List<String> DATES =
      List.of("published_date", "modified_date", "reviewed_date");
  private static final String ROGUE = "rogue";

  LabelledCard {
    labels = Map.copyOf(labels);
  }

  /** Pages with a number that 3 divides were not looked at when the words were chosen. */
  boolean isHeldOut() {
    return id.matches("\\d{4}") && Integer.parseInt(id) % 3 == 0;
  }

  /** All criteria, in the order of the card, then date and rogue. */
  static List<String> questions(List<LabelledCard> pages) {
    List<String> questions = new ArrayList<>();
    pages.get(0).card().answers().forEach(answer -> questions.add(answer.criterion()));
    questions.add(DATE);
    questions.add(ROGUE);
    return questions;
  }

  String label(String question) {
    if (question.equals(DATE)) {
      boolean dated = DATES.stream().anyMatch(date -> label(date).equals("p"));
      boolean open = DATES.stream().anyMatch(date -> label(date).equals("?"));
      return dated ? "p" : open ? "?" : "-";
    }
    return Objects.requireNonNull(labels.get(question), question);
  }

  /** The answers that a question rests on. */
  List<Answer> answers(String question) {
    return switch (question) {
      case DATE -> DATES.stream().map(card::answer).toList();
      case ROGUE -> List.of();
      default -> List.of(card.answer(question));
    };
  }

  private String said(String question) {
    if (question.equals(ROGUE)) {
      return card.tier() == Tier.ROGUE ? "y" : "n";
    }
    List<Answer> answers = answers(question);
    boolean passes = answers.stream().anyMatch(answer -> answer.outcome() == Outcome.PASS);
    boolean fails = answers.stream().anyMatch(answer -> answer.outcome() == Outcome.FAIL);
    return passes ? "p" : fails ? "f" : "-";
  }

  /** Whether the label is certain and the card says something else. */
  boolean isWrong(String question) {
    String label = label(question);
    String said = said(question);
    boolean open = label.equals("n") && !question.equals(ROGUE);
    return !label.equals("?") && (open ? said.equals("p") : !label.equals(said));
  }

  /** Whether the card stands by its answer: something was found, and without doubt. */
  private boolean stands(String question) {
    return question.equals(ROGUE)
        || answers(question).stream()
            .anyMatch(answer -> answer.sure() && answer.outcome().isDecided());
  }

  /**
   * Counts of one question.
   *
   * @param all pages with a certain label
   * @param shown of these, pages that do show something
   * @param right pages for which card and label agree
   */
  record Score(int all, int shown, int right) {

    double accuracy() {
      return all == 0 ? 1 : (double) right / all;
    }
  }

  /** Counts over pages; an abstaining card is asked only where it stands by its answer. */
  static Score score(List<LabelledCard> pages, String question, boolean abstaining) {
    List<LabelledCard> asked = pages.stream()
        .filter(page -> !page.label(question).equals("?"))
        .filter(page -> !abstaining || page.stands(question))
        .toList();
    int shown = (int) asked.stream()
        .filter(page -> List.of("p", "f", "y").contains(page.label(question)))
        .count();
    int right = (int) asked.stream().filter(page -> !page.isWrong(question)).count();
    return new Score(asked.size(), shown, right);
  }
}
