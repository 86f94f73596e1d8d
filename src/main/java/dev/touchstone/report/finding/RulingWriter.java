package dev.touchstone.report.finding;

import dev.touchstone.compare.Finding;
import dev.touchstone.report.data.ReportData;
import dev.touchstone.report.words.OneLine;
import dev.touchstone.report.words.Phrases;
import dev.touchstone.report.words.Words;
import dev.touchstone.vet.card.SourceCard;
import dev.touchstone.vet.card.Tier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts references and recommendations into words. */
final class RulingWriter {

  private static final int LONGEST = 400;

  /** Lines of a trace that the report shows as a table. */
  private static final Pattern TABLED = Pattern.compile("(?:reference:|side \\d+:).*");

  private final ReportData data;
  private final Words words;
  private final Phrases phrases;

  RulingWriter(ReportData data, Words words) {
    this.data = data;
    this.words = words;
    phrases = new Phrases(words);
  }

  Ruling write(Finding finding) {
    List<Ruling.Fact> facts = new ArrayList<>();
    for (Finding.Reference reference : finding.reference()) {
      Integer side = reference.supports();
      facts.add(new Ruling.Fact(
          phrases.value(finding.attribute(), reference.value()),
          OneLine.shorten(reference.citation(), LONGEST),
          side == null ? null : CardWriter.letter(side)));
    }
    return new Ruling(facts, advice(finding));
  }

  private Ruling.@Nullable Advice advice(Finding finding) {
    Finding.Recommendation favoured = finding.recommended();
    if (favoured == null) {
      return null;
    }
    List<String> trace = favoured.trace();
    int last = Math.max(0, trace.size() - 1);
    return new Ruling.Advice(
        phrases.said(finding.attribute(), favoured.value(), favoured.polarity()),
        words.of("basis", favoured.basis()),
        BigDecimal.valueOf(favoured.confidence())
            .setScale(2, RoundingMode.HALF_UP)
            .toPlainString(),
        rows(finding),
        trace.subList(0, last).stream()
            .filter(line -> !TABLED.matcher(line).matches())
            .map(line -> OneLine.shorten(line, LONGEST))
            .toList(),
        trace.isEmpty() ? "" : OneLine.shorten(trace.get(last), LONGEST));
  }

  private List<Ruling.Row> rows(Finding finding) {
    List<Ruling.Row> rows = new ArrayList<>();
    for (int i = 0; i < finding.sides().size(); i++) {
      Finding.Side side = finding.sides().get(i);
      int index = i;
      rows.add(new Ruling.Row(
          CardWriter.letter(i),
          phrases.said(finding.attribute(), side),
          words.count("count", "page", side.sources().size()),
          kinds(side.sources()),
          finding.reference().stream()
              .anyMatch(reference -> Integer.valueOf(index).equals(reference.supports()))));
    }
    return rows;
  }

  /** {@code 2 editorial, 1 commercial}; the most trusted first. */
  private String kinds(List<String> pages) {
    Map<Tier, Integer> kinds = new EnumMap<>(Tier.class);
    for (String page : pages) {
      SourceCard card = data.cards().get(page);
      if (card != null) {
        kinds.merge(card.tier(), 1, Integer::sum);
      }
    }
    return kinds.entrySet().stream()
        .map(kind -> kind.getValue() + " " + words.of("tier", kind.getKey().code()))
        .collect(Collectors.joining(", "));
  }
}
