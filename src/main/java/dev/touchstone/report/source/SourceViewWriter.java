package dev.touchstone.report.source;

import dev.touchstone.report.words.OneLine;
import dev.touchstone.report.words.Words;
import dev.touchstone.vet.card.Answer;
import dev.touchstone.vet.card.Outcome;
import dev.touchstone.vet.card.SourceCard;
import dev.touchstone.vet.reference.Reference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts source cards into words. */
public final class SourceViewWriter {

  /** The criteria behind a tier by their codes; below them the card says the same in words. */
  private static final Pattern CODES = Pattern.compile(" \\([a-z_]+(, [a-z_]+)*\\)$");

  private static final int LONGEST = 240;
  private static final int MOST_REFERENCES = 40;

  private final Words words;

  public SourceViewWriter(Words words) {
    this.words = words;
  }

  /**
   * The whole card.
   *
   * @param link to the place where it is shown; null if there is none
   */
  public SourceView write(SourceCard card, @Nullable String link) {
    List<Reference> shown =
        card.references().subList(0, Math.min(MOST_REFERENCES, card.references().size()));
    return new SourceView(
        tag(card, link),
        OneLine.shorten(CODES.matcher(card.tierReason()).replaceFirst(""), LONGEST),
        groups(card.answers()),
        card.answers().stream()
            .filter(answer -> answer.outcome() == Outcome.NOT_FOUND)
            .map(Answer::says)
            .toList(),
        reading(card),
        shown.stream().map(SourceViewWriter::entry).toList(),
        card.references().size() - shown.size(),
        card.remarks().stream().map(remark -> OneLine.shorten(remark, LONGEST)).toList());
  }

  /** The card in a few words. */
  public SourceView.Tag tag(SourceCard card, @Nullable String link) {
    BigDecimal score = card.score();
    return new SourceView.Tag(
        card.tier().code(),
        words.of("tier", card.tier().code()),
        score == null ? "" : score.toPlainString(),
        card.decidable() + " of " + card.answers().size() + " criteria",
        link);
  }

  private List<SourceView.Group> groups(List<Answer> answers) {
    Map<String, List<SourceView.Line>> groups = new LinkedHashMap<>();
    for (Answer answer : answers) {
      if (answer.outcome().isDecided()) {
        groups
            .computeIfAbsent(answer.group(), group -> new ArrayList<>())
            .add(new SourceView.Line(
                answer.outcome() == Outcome.PASS, answer.says(), answer.sure(), quotes(answer)));
      }
    }
    return groups.entrySet().stream()
        .map(group -> new SourceView.Group(words.of("group", group.getKey()), group.getValue()))
        .toList();
  }

  /** One quote for what speaks for the page; two for what speaks against it: two contradict. */
  private static List<String> quotes(Answer answer) {
    return answer.evidence().stream()
        .limit(answer.outcome() == Outcome.PASS ? 1 : 2)
        .map(sighting -> OneLine.shorten(sighting.quote(), LONGEST))
        .toList();
  }

  private String reading(SourceCard card) {
    BigDecimal grade = card.readability().fleschKincaid();
    String filled =
        grade == null ? null : words.filled("pattern", "reading", grade.toPlainString(), true);
    return filled == null ? "" : filled;
  }

  private static SourceView.Entry entry(Reference reference) {
    String doi = reference.doi();
    String pmid = reference.pmid();
    String identifier = doi != null ? "doi " + doi : pmid != null ? "PubMed " + pmid : "";
    return new SourceView.Entry(
        OneLine.shorten(reference.entry().quote(), LONGEST),
        OneLine.shorten(identifier, LONGEST),
        reference.faults());
  }
}
