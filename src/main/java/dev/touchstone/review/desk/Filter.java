package dev.touchstone.review.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Which findings are looked at. An empty field lets all pass; the whole filter stands in the address.
 *
 * @param state {@code open} if empty; {@code all}, or a status
 * @param search words that must all occur
 * @param verdict code
 * @param severity code
 * @param subject as in the data sets
 * @param attribute code
 * @param source id of a page
 */
public record Filter(
    String state,
    String search,
    String verdict,
    String severity,
    String subject,
    String attribute,
    String source) {

  /** All states that can be asked for. */
  public static final List<String> STATES = List.of("open", "stale", "waiting", "decided", "all");

  /** The filter that an address asks for. */
  public static Filter of(Map<String, String> query) {
    return new Filter(
        query.getOrDefault("state", ""),
        query.getOrDefault("q", ""),
        query.getOrDefault("verdict", ""),
        query.getOrDefault("severity", ""),
        query.getOrDefault("subject", ""),
        query.getOrDefault("attribute", ""),
        query.getOrDefault("source", ""));
  }

  /** The state that is meant. */
  public String wanted() {
    return STATES.contains(state) ? state : "open";
  }

  /** Whether it leaves anything out but by state. */
  public boolean narrows() {
    return !(search + verdict + severity + subject + attribute + source).isEmpty();
  }

  /** Whether an item, as far as the work on it is, passes. Only what the filter asks for is looked at. */
  BiPredicate<Item, Standing> test() {
    BiPredicate<Item, Standing> passes = ofState();
    passes = narrowed(passes, verdict, item -> item.finding().verdict().code());
    passes = narrowed(passes, severity, item -> item.finding().severity().code());
    passes = narrowed(passes, subject, item -> item.finding().subject());
    passes = narrowed(passes, attribute, item -> item.finding().attribute());
    if (!source.isEmpty()) {
      passes = passes.and((item, standing) -> item.finding().sources().contains(source));
    }
    for (String word : search.toLowerCase(Locale.ROOT).split("\\s+", 0)) {
      if (!word.isEmpty()) {
        passes = passes.and((item, standing) -> item.haystack().contains(word));
      }
    }
    return passes;
  }

  private BiPredicate<Item, Standing> ofState() {
    String wanted = wanted();
    return switch (wanted) {
      case "all" -> (item, standing) -> true;
      case "open" -> (item, standing) -> standing.isOpen();
      default -> (item, standing) -> standing.status().code().equals(wanted);
    };
  }

  private static BiPredicate<Item, Standing> narrowed(
      BiPredicate<Item, Standing> passes, String wanted, Function<Item, String> code) {
    return wanted.isEmpty()
        ? passes
        : passes.and((item, standing) -> wanted.equals(code.apply(item)));
  }

  /** The filter as it stands in an address, without the question mark; empty if it lets all pass. */
  public String query() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("state", state);
    fields.put("q", search);
    fields.put("verdict", verdict);
    fields.put("severity", severity);
    fields.put("subject", subject);
    fields.put("attribute", attribute);
    fields.put("source", source);
    StringBuilder query = new StringBuilder();
    fields.forEach((name, value) -> {
      if (!value.isEmpty()) {
        query.append(query.length() == 0 ? "" : "&").append(name).append('=');
        query.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
      }
    });
    return query.toString();
  }
}
