package dev.touchstone.claims;

import dev.touchstone.clean.Block;
import dev.touchstone.clean.BlockKind;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.clean.Metadata;
import dev.touchstone.page.Alignment;
import dev.touchstone.page.Format;
import dev.touchstone.page.Page;
import dev.touchstone.page.Span;
import dev.touchstone.rules.Lexicon;
import dev.touchstone.rules.Rule;
import dev.touchstone.rules.RulePack;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs the sentences that every rule of a pack brings along: each under {@code match} must give a
 * claim of that rule, none under {@code ignore} may.
 *
 * <p>An example is a sentence. Headings or a list's lead-in may stand before it, each followed by
 * {@code " > "}; {@code "- "} makes it a list item, {@code " | "} a table row of two cells. Where it
 * names no drug it is read as of a page about {@value #SUBJECT}.
 */
public final class RuleExamples {

  private static final String SUBJECT = "Naltrexone";

  private final RulePack pack;
  private final ClaimExtractor extractor;

  public RuleExamples(Lexicon lexicon, RulePack pack) {
    this.pack = pack;
    this.extractor = new ClaimExtractor(lexicon, pack);
  }

  /** One line for each example that fails, naming the rule and the sentence; empty if all hold. */
  public List<String> failures() {
    List<String> failures = new ArrayList<>();
    for (Rule rule : pack.rules()) {
      for (String example : rule.examples().match()) {
        if (!finds(rule, example)) {
          failures.add("rule \"%s\": must match but does not: %s".formatted(rule.id(), example));
        }
      }
      for (String example : rule.examples().ignore()) {
        if (finds(rule, example)) {
          failures.add("rule \"%s\": must not match but does: %s".formatted(rule.id(), example));
        }
      }
    }
    return failures;
  }

  private boolean finds(Rule rule, String example) {
    ClaimExtractor only = extractor.only(rule);
    return !claims(only, example, null).isEmpty()
        || !claims(only, example, SUBJECT).isEmpty();
  }

  private static List<Claim> claims(
      ClaimExtractor extractor, String example, @Nullable String title) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    String[] parts = example.split(" > ", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      boolean lead = parts[i].endsWith(":");
      blocks.add(
          block(text, parts[i], last || lead ? BlockKind.PARAGRAPH : BlockKind.HEADING, i + 1));
    }
    Page page = new Page("example", "example", Format.TEXT, text.toString(), "UTF-8", "none", "");
    Metadata metadata = new Metadata(title, List.of(), null, null, null, null);
    return extractor.extract(new CleanPage(
        page,
        page.source(),
        Alignment.identity(text.length()),
        blocks,
        List.of(),
        metadata,
        List.of()));
  }

  private static Block block(StringBuilder text, String part, BlockKind kind, int level) {
    String words = part.startsWith("- ") ? part.substring(2) : part;
    Span span = new Span(text.length(), text.length() + words.length());
    text.append(words).append('\n');
    if (part.startsWith("- ")) {
      return new Block(BlockKind.LIST_ITEM, 1, 0, span, List.of());
    }
    int bar = words.indexOf(" | ");
    if (bar > 0) {
      Span key = new Span(span.start(), span.start() + bar);
      Span value = new Span(key.end() + 3, span.end());
      return new Block(BlockKind.TABLE_ROW, 0, 0, span, List.of(key, value));
    }
    return new Block(kind, kind == BlockKind.HEADING ? level : 0, -1, span, List.of());
  }
}
