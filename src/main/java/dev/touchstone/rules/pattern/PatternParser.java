package dev.touchstone.rules.pattern;

import dev.touchstone.page.Span;
import dev.touchstone.text.Token;
import dev.touchstone.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the pattern language; see {@code docs/rules.md} for what each sign means. */
final class PatternParser {

  private static final int DEFAULT_GAP = 6;

  /** What {@code <subject>} stands for. */
  private static final Set<String> SUBJECT =
      Set.of("drug", "brand", "metabolite", "combination", "anaphor");

  private final String source;
  private int at;

  PatternParser(String source) {
    this.source = source;
  }

  List<Step> parse() {
    List<Step> steps = alternatives();
    if (at < source.length()) {
      throw error("unexpected '" + source.charAt(at) + "'");
    }
    if (steps.isEmpty()) {
      throw error("a pattern needs at least one word or slot");
    }
    return steps;
  }

  private List<Step> alternatives() {
    List<List<Step>> all = new ArrayList<>();
    all.add(sequence());
    while (at < source.length() && source.charAt(at) == '|') {
      at++;
      all.add(sequence());
    }
    return all.size() == 1 ? all.get(0) : List.of(new Step.Either(all));
  }

  private List<Step> sequence() {
    List<Step> steps = new ArrayList<>();
    while (true) {
      skipSpace();
      if (at == source.length() || source.charAt(at) == '|' || source.charAt(at) == ')') {
        return List.copyOf(steps);
      }
      List<Step> next = atom();
      if (at < source.length() && source.charAt(at) == '?') {
        at++;
        next = List.of(new Step.Either(List.of(next, List.of())));
      }
      steps.addAll(next);
    }
  }

  private List<Step> atom() {
    return switch (source.charAt(at)) {
      case '(' -> group();
      case '<' -> List.of(slot());
      case '@' -> List.of(wordList());
      case '^' -> sign(new Step.Start());
      case '$' -> sign(new Step.End());
      case '~' -> List.of(gap(1, true));
      case '.' -> List.of(gap(source.startsWith("...", at) ? 3 : 2, false));
      case '\\' -> literalMark();
      default -> words();
    };
  }

  private List<Step> sign(Step step) {
    at++;
    return List.of(step);
  }

  private List<Step> group() {
    at++;
    List<Step> inner = alternatives();
    if (at == source.length() || source.charAt(at) != ')') {
      throw error("missing ')'");
    }
    at++;
    return inner;
  }

  private Step slot() {
    int close = source.indexOf('>', at);
    if (close < 0) {
      throw error("missing '>'");
    }
    String inner = source.substring(at + 1, close);
    at = close + 1;
    boolean known = inner.endsWith("++");
    boolean many = inner.endsWith("+");
    String body = inner.substring(0, inner.length() - (known ? 2 : many ? 1 : 0));
    int equals = body.indexOf('=');
    String name = equals < 0 ? body : body.substring(0, equals);
    Set<String> types = new TreeSet<>(List.of(body.substring(equals + 1).split("\\|")));
    boolean phrase = types.remove("phrase");
    if (types.remove("subject")) {
      types.addAll(SUBJECT);
    }
    return new Step.Slot(name, Types.of(types), phrase, many, known);
  }

  private Step wordList() {
    int end = at + 1;
    while (end < source.length()
        && (Character.isLetterOrDigit(source.charAt(end)) || source.charAt(end) == '-')) {
      end++;
    }
    String name = source.substring(at, end);
    at = end;
    return new Step.Slot(name, Types.of(name.substring(1)), false, false, false);
  }

  private Step gap(int signs, boolean quiet) {
    at += signs;
    int end = at;
    while (end < source.length() && Character.isDigit(source.charAt(end))) {
      end++;
    }
    int most = end == at ? DEFAULT_GAP : Integer.parseInt(source.substring(at, end));
    at = end;
    return new Step.Gap(most, quiet);
  }

  private List<Step> literalMark() {
    if (at + 1 == source.length()) {
      throw error("nothing after '\\'");
    }
    Step step = new Step.Word(String.valueOf(source.charAt(at + 1)), false);
    at += 2;
    return List.of(step);
  }

  private List<Step> words() {
    int end = at;
    while (end < source.length() && " ()|<>?@^$~\\".indexOf(source.charAt(end)) < 0) {
      end++;
    }
    if (end == at) {
      throw error("unexpected '" + source.charAt(at) + "'");
    }
    String word = source.substring(at, end);
    if (word.indexOf('"')
        >= 0) { // a mark is a token of its own, so that the word would never match
      throw error("a word stands without quotation marks; the mark itself is written \\\"");
    }
    at = end;
    boolean prefix = word.length() > 1 && word.endsWith("*");
    String body = prefix ? word.substring(0, word.length() - 1) : word;
    List<Step> steps = new ArrayList<>();
    List<Token> tokens = Tokenizer.tokens(body, new Span(0, body.length()));
    for (int i = 0; i < tokens.size(); i++) {
      steps.add(new Step.Word(tokens.get(i).norm(), prefix && i == tokens.size() - 1));
    }
    return steps;
  }

  private void skipSpace() {
    while (at < source.length() && source.charAt(at) == ' ') {
      at++;
    }
  }

  private PatternSyntaxException error(String what) {
    return new PatternSyntaxException(
        "pattern \"%s\", column %s: %s".formatted(source, at + 1, what));
  }
}
