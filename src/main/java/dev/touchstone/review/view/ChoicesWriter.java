package dev.touchstone.review.view;

import dev.touchstone.report.words.Words;
import dev.touchstone.review.desk.Docket;
import dev.touchstone.review.desk.Filter;
import dev.touchstone.review.desk.Item;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays out what the filters of the queue can be. Remembers it for one run. Thread-safe. */
final class ChoicesWriter {

  private final Words words;
  private volatile @Nullable Known known;

  ChoicesWriter(Words words) {
    this.words = words;
  }

  private record Known(Docket docket, QueueView.Choices choices) {}

  QueueView.Choices write(Docket docket, Filter filter) {
    Known last = known;
    if (last == null || last.docket != docket) {
      last = new Known(docket, all(docket));
      known = last;
    }
    QueueView.Choices all = last.choices;
    return new QueueView.Choices(
        choose(all.states(), filter.wanted()),
        choose(all.verdicts(), filter.verdict()),
        choose(all.severities(), filter.severity()),
        choose(all.subjects(), filter.subject()),
        choose(all.attributes(), filter.attribute()),
        choose(all.sources(), filter.source()));
  }

  private static List<QueueView.Choice> choose(List<QueueView.Choice> choices, String chosen) {
    return choices.stream()
        .map(choice -> choice.code().equals(chosen)
            ? new QueueView.Choice(choice.code(), choice.words(), true)
            : choice)
        .toList();
  }

  private QueueView.Choices all(Docket docket) {
    return new QueueView.Choices(
        Filter.STATES.stream()
            .map(code -> new QueueView.Choice(code, words.of("state", code), false))
            .toList(),
        choices(docket, "verdict", item -> Stream.of(item.finding().verdict().code())),
        choices(docket, "severity", item -> Stream.of(item.finding().severity().code())),
        choices(docket, "", item -> Stream.of(item.finding().subject())),
        choices(docket, "attribute", item -> Stream.of(item.finding().attribute())),
        choices(docket, "", item -> item.finding().sources().stream()));
  }

  /** What one property of the findings can be, sorted by its words. */
  private List<QueueView.Choice> choices(
      Docket docket, String kind, Function<Item, Stream<String>> property) {
    Map<String, String> codes = new TreeMap<>();
    docket.items().stream()
        .flatMap(property)
        .distinct()
        .forEach(code -> codes.put(kind.isEmpty() ? code : words.of(kind, code), code));
    return codes.entrySet().stream()
        .map(choice -> new QueueView.Choice(choice.getValue(), choice.getKey(), false))
        .toList();
  }
}
