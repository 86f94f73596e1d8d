package dev.touchstone.review.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

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

  /** Whether it looks for findings that are so far. */
  boolean isIn(Standing standing) {
    String wanted = wanted();
    return wanted.equals("all")
        || (wanted.equals("open") ? standing.isOpen() : standing.status().code().equals(wanted));
  }

  /** What it looks for, whatever was decided. */
  Predicate<Item> wantedItems() {
    List<String> words = Arrays.stream(search.toLowerCase(Locale.ROOT).split("\\s+", 0))
        .filter(word -> !word.isEmpty())
        .toList();
    return item -> fits(verdict, item.finding().verdict().code())
        && fits(severity, item.finding().severity().code())
        && fits(subject, item.finding().subject())
        && fits(attribute, item.finding().attribute())
        && (source.isEmpty() || item.finding().sources().contains(source))
        && words.stream().allMatch(item.haystack()::contains);
  }

  private static boolean fits(String wanted, String code) {
    return wanted.isEmpty() || wanted.equals(code);
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
