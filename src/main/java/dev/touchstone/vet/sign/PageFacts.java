package dev.touchstone.vet.sign;

import dev.touchstone.claims.Claim;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.vet.reference.Reference;
import dev.touchstone.vet.sheet.Line;
import dev.touchstone.vet.sheet.Sheet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the questions are asked of.
 *
 * @param sheet everything the page shows
 * @param claims what it claims
 * @param references what it cites
 * @param topic words of four letters and more that say what it is about, lower case
 */
public record PageFacts(
    Sheet sheet, List<Claim> claims, List<Reference> references, Set<String> topic) {

  private static final int SHORTEST_WORD = 4;
  private static final int SEVERAL = 3;
  private static final Set<String> COMMON = Set.of(
      "what", "does", "work", "with", "your", "that", "this", "from", "have", "best", "health",
      "guide", "buy", "online", "tips", "about", "more", "into", "they", "them", "when", "will",
      "need", "know", "good", "uses", "side", "effects", "home", "page", "shop", "order");

  public PageFacts {
    claims = List.copyOf(claims);
    references = List.copyOf(references);
    topic = Set.copyOf(topic);
  }

  /** The facts of a page. */
  public static PageFacts of(Sheet sheet, List<Claim> claims, List<Reference> references) {
    Set<String> topic = new HashSet<>();
    String title = sheet.page().metadata().title();
    addWords(title == null ? firstHeading(sheet) : title, topic);
    claims.forEach(claim -> addWords(claim.subject(), topic));
    return new PageFacts(sheet, claims, references, topic);
  }

  private static String firstHeading(Sheet sheet) {
    return sheet.lines().stream()
        .filter(Line::isContent)
        .findFirst()
        .map(Line::text)
        .orElse("");
  }

  private static void addWords(String text, Set<String> words) {
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      if (word.length() >= SHORTEST_WORD && !COMMON.contains(word)) {
        words.add(word);
      }
    }
  }

  /** Whether the words name what the page is about. */
  public boolean onTopic(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return topic.stream().anyMatch(lower::contains);
  }

  /**
   * Whether it is about a drug: its claims' subject stands in its title or first line, or several
   * claims stand below a title about medicines.
   *
   * @param medicines words for medicines in a title
   */
  public boolean isAboutDrug(Pattern medicines) {
    if (claims.isEmpty()) {
      return false;
    }
    String opening = opening();
    String lower = opening.toLowerCase(Locale.ROOT);
    return claims.stream().anyMatch(claim -> lower.contains(claim.subject()))
        || (claims.size() >= SEVERAL && medicines.matcher(opening).find());
  }

  /** Its title and its first line. */
  public String opening() {
    return Objects.requireNonNullElse(sheet.page().metadata().title(), "") + "\n"
        + firstHeading(sheet);
  }

  /** Whether a line is off the topic and sends the reader to a site that it does not speak of. */
  public boolean leadsElsewhere(Line line) {
    return !onTopic(line.text())
        && sheet.links().stream()
            .filter(link -> line.span().contains(link.words()) && !link.words().isEmpty())
            .anyMatch(link -> link.leavesSite() && isSaidOnce(link.words().in(sheet.text())));
  }

  private boolean isSaidOnce(String words) {
    int first = sheet.text().indexOf(words);
    return sheet.text().indexOf(words, first + 1) < 0;
  }

  public CleanPage page() {
    return sheet.page();
  }
}
