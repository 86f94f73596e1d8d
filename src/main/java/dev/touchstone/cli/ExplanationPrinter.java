package dev.touchstone.cli;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Value;
import dev.touchstone.claims.confidence.TrackRecord;
import dev.touchstone.claims.explain.Explanation;
import dev.touchstone.claims.explain.Explanation.Meaning;
import dev.touchstone.claims.explain.Explanation.Word;
import dev.touchstone.cli.console.Terminal;
import dev.touchstone.dataset.json.ClaimJson;
import dev.touchstone.rules.Rule;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Prints how a claim came about, for an editor at a terminal. */
final class ExplanationPrinter {

  private static final int WORD_WIDTH = 18;
  private static final int LABEL_WIDTH = 12;

  private final Terminal terminal;
  private final PrintWriter out;

  ExplanationPrinter(Terminal terminal) {
    this.terminal = terminal;
    this.out = terminal.out();
  }

  void print(Explanation explanation) {
    printClaim(explanation);
    printContext(explanation);
    printWords(explanation.words());
    printRule(explanation.rule(), explanation.pattern());
  }

  /** What is claimed, in a few lines. */
  void printClaim(Explanation explanation) {
    Claim claim = explanation.claim();
    title("The claim");
    line("subject", claim.subject());
    line("attribute", claim.attribute());
    line("value", words(claim.value()));
    line("polarity", claim.polarity().code());
    claim.qualifiers().forEach((name, code) -> line(name, code));
    line("quote", "\"" + claim.evidence().quote() + "\"");
    line("rule", claim.rule());
    line("confidence", ClaimJson.confidence(claim).toPlainString());
    TrackRecord.bundled().grounds(claim).forEach(ground -> line("", ground));
    out.println();
  }

  private void printContext(Explanation explanation) {
    Claim claim = explanation.claim();
    title("On the page");
    line("about", Objects.requireNonNullElse(explanation.pageSubject(), "(it does not say)"));
    line("headings", claim.section().isEmpty() ? "(none)" : claim.section());
    line("before", explanation.before());
    line("here", marked(claim.sentence(), claim.evidence().quote()));
    line("after", explanation.after());
    line(
        "place",
        "characters " + claim.evidence().inText().start() + " to "
            + claim.evidence().inText().end() + " of the cleaned text, "
            + claim.evidence().inSource().start() + " to "
            + claim.evidence().inSource().end() + " of the file");
    out.println();
  }

  private String marked(String sentence, String quote) {
    int at = sentence.indexOf(quote);
    return at < 0
        ? sentence
        : sentence.substring(0, at)
            + terminal.strong("[" + quote + "]")
            + sentence.substring(at + quote.length());
  }

  /** One line a word: the word, and all that begins at it. */
  void printWords(List<Word> words) {
    title("Word by word");
    boolean own = true;
    for (Word word : words) {
      if (word.own() && !own) {
        out.println("  --  (above: the column's name or the list's lead-in)");
      }
      own = word.own();
      List<String> meanings =
          word.meanings().stream().map(ExplanationPrinter::words).toList();
      out.println(
          ("  " + padded(word.text(), WORD_WIDTH) + String.join("; ", meanings)).stripTrailing());
    }
    out.println();
  }

  private static String words(Meaning meaning) {
    StringBuilder words = new StringBuilder(meaning.entry().type());
    Value.Quantity quantity = meaning.quantity();
    if (quantity != null) {
      words.append(' ').append(words(quantity));
    } else if (!meaning.entry().code().isEmpty()) {
      words.append(" = ").append(meaning.entry().code());
    }
    List<String> facts = new ArrayList<>();
    for (Map.Entry<String, String> fact : meaning.entry().facts().entrySet()) {
      facts.add(fact.getKey() + " " + fact.getValue());
    }
    if (!facts.isEmpty()) {
      words.append(" (").append(String.join(", ", facts)).append(')');
    }
    return words.append(", from \"").append(meaning.words()).append('"').toString();
  }

  private void printRule(Rule rule, @Nullable String pattern) {
    title("The rule");
    line("id", rule.id());
    line("file", rule.file());
    line("pattern", Objects.requireNonNullElse(pattern, "(fits in another passage)"));
    rule.unless().forEach(unless -> line("unless", unless.toString()));
    rule.requires().forEach(requires -> line("requires", requires.toString()));
    rule.examples().match().forEach(example -> line("matches", example));
    rule.examples().ignore().forEach(example -> line("ignores", example));
  }

  private static String words(Value value) {
    if (value instanceof Value.Quantity quantity) {
      String low = words(quantity.low());
      String high = words(quantity.high());
      return (low.equals(high) ? low : low + " to " + high) + " " + quantity.unit();
    }
    return value instanceof Value.Code code ? code.code() : ((Value.Text) value).text();
  }

  private static String words(@Nullable BigDecimal number) {
    return number == null ? "(open)" : number.toPlainString();
  }

  private void title(String title) {
    out.println(terminal.strong(title));
  }

  private void line(String label, String words) {
    if (!words.isEmpty()) {
      out.println("  " + padded(label, LABEL_WIDTH) + words);
    }
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }
}
