package dev.touchstone.vet.sign;

import dev.touchstone.vet.criteria.Criteria;
import dev.touchstone.vet.criteria.Criterion;
import dev.touchstone.vet.criteria.Sign;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The regular expressions of the criteria, compiled once. Immutable. */
public final class Lexis {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final Criteria criteria;
  private final Map<String, Words> lists = new HashMap<>();
  private final Map<List<String>, List<Words>> signs = new HashMap<>();

  public Lexis(Criteria criteria) {
    this.criteria = criteria;
    criteria.words().forEach((name, words) -> lists.put(name, Words.of(any(words))));
    for (Criterion criterion : criteria.criteria()) {
      criterion.pass().forEach(this::add);
      criterion.fail().forEach(this::add);
    }
    criteria.requirements().values().forEach(all -> all.forEach(this::add));
  }

  private void add(Sign sign) {
    signs.put(sign.words(), compiled(sign.words()));
    signs.put(sign.unless(), compiled(sign.unless()));
  }

  public Criteria criteria() {
    return criteria;
  }

  /** A list of words as one expression. */
  public Pattern list(String name) {
    return words(name).pattern();
  }

  /** Whether a text has any of the words of a list; most have not, and are seen to by their letters. */
  public boolean finds(String name, String text) {
    Words words = words(name);
    return words.mayBeIn(text) && words.pattern().matcher(text).find();
  }

  private Words words(String name) {
    Words list = lists.get(name);
    if (list == null) {
      throw new IllegalArgumentException("words: nothing for " + name);
    }
    return list;
  }

  /** The expressions of a sign. */
  List<Words> of(List<String> words) {
    return signs.getOrDefault(words, List.of());
  }

  private static Pattern any(List<String> words) {
    List<String> parts = new ArrayList<>();
    words.forEach(word -> parts.add("(?:" + word + ")"));
    return compile(String.join("|", parts));
  }

  private static List<Words> compiled(List<String> words) {
    return words.stream().map(one -> Words.of(compile(one))).toList();
  }

  private static Pattern compile(String words) {
    try {
      return Pattern.compile(words, FLAGS);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "criteria/criteria.yaml: \"%s\": %s".formatted(words, e.getDescription()), e);
    }
  }
}
