package dev.touchstone.claims.quantity;

import dev.touchstone.claims.quantity.words.Tokens;
import dev.touchstone.claims.quantity.words.Tokens.Kind;
import dev.touchstone.claims.quantity.words.Tokens.Token;
import dev.touchstone.claims.quantity.words.UnitReader;
import dev.touchstone.claims.quantity.words.Vocabulary;
import dev.touchstone.claims.quantity.words.Vocabulary.Hit;
import dev.touchstone.claims.quantity.words.Vocabulary.Role;

/** Knows the digits that count nothing: in names, references, links, phone numbers, clock times. */
final class NotQuantity {

  private final Vocabulary vocabulary;
  private final UnitReader units;

  NotQuantity(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.units = new UnitReader(vocabulary);
  }

  /** The token after the expression that starts here and is no quantity, or {@code index}. */
  int skip(Tokens tokens, int index) {
    Token token = tokens.at(index);
    if (token.is("[")) {
      return bracketed(tokens, index);
    }
    if (token.is("+") || token.is("(")) {
      return phone(tokens, index);
    }
    if (token.isNumber()) {
      return number(tokens, index);
    }
    if (token.isWord() || token.is("#") || token.is("№")) {
      return labelled(tokens, index);
    }
    return index;
  }

  /**
   * Whether the number is part of a name: CYP3A4, COVID-19, 5-HT, 3,4-methylene, 1st.
   *
   * @param next the token after the number
   * @param unit whether a unit follows
   */
  boolean isName(Tokens tokens, int index, int next, boolean unit) {
    return endsName(tokens, index, unit) || (!unit && startsName(tokens, next));
  }

  private static boolean endsName(Tokens tokens, int index, boolean unit) {
    Token before = tokens.at(index - 1);
    Token word = tokens.at(index - 2);
    if (!tokens.at(index).glued()) {
      // "t 1/2" is the half-life itself.
      return !unit && before.is("t") && tokens.is(index + 1, "/");
    }
    if (before.isWord() || before.kind() == Kind.RAISED || before.kind() == Kind.CODE) {
      return true;
    }
    if (!before.glued()) {
      return before.is("#") || before.is("_");
    }
    boolean alphanumeric = word.isWord() && word.text().chars().anyMatch(Character::isDigit);
    if (tokens.isHyphen(index - 1)) {
      boolean name = word.isWord() || word.kind() == Kind.RAISED || word.is(")");
      return name && (!unit || alphanumeric || (word.isWord() && tokens.allCapitals(index - 2)));
    }
    boolean joined = before.is("/") || before.is("*") || before.is(".") || before.is("'");
    return (before.is("/") && alphanumeric) || (!unit && joined && word.isWord());
  }

  private boolean startsName(Tokens tokens, int next) {
    Token after = tokens.at(next);
    Token second = tokens.at(next + 1);
    if (!after.glued()) {
      return false;
    }
    if (after.isWord() || after.is("_")) {
      return true;
    }
    if (after.isDash() && second.glued()) {
      boolean suspended = vocabulary.has(Role.RANGE, tokens, next + 1);
      return (second.isWord() && !suspended) || second.is("(") || second.is("[");
    }
    if (after.is("'")) {
      return second.glued() && (second.isDash() || second.isWord());
    }
    boolean locant = after.is(",") && second.glued() && second.isNumber();
    return locant && tokens.at(next + 2).isDash() && tokens.at(next + 3).isWord();
  }

  /** A DOI, a clock time, an issue with its pages, a code of several parts, a heading's number. */
  private int number(Tokens tokens, int index) {
    Token second = tokens.at(index + 1);
    Token third = tokens.at(index + 2);
    boolean pair = second.glued() && third.glued() && third.isNumber();
    if (pair && (second.is(":") || second.is(";"))) {
      return tokens.nextSpaced(index + 1);
    }
    if (second.is("/") && second.glued() && isDoi(tokens.at(index).text())) {
      return tokens.nextSpaced(index + 1);
    }
    if (pair && second.is("(") && tokens.is(index + 3, ")") && third.isInteger(6)) {
      return issue(tokens, index);
    }
    Token fourth = tokens.at(index + 3);
    boolean triple = pair && fourth.glued() && tokens.at(index + 4).isNumber();
    if (triple && second.isDash() && fourth.isDash() && tokens.at(index + 4).glued()) {
      return tokens.nextSpaced(index + 1);
    }
    boolean mark = (second.is(".") || second.is(")")) && second.glued() && third.spaced();
    boolean heading = mark && third.kind() != Kind.NONE && tokens.at(index).isInteger(2);
    if (heading && tokens.startsLine(index)) {
      return index + 2;
    }
    boolean clock = second.is("am") || second.is("pm");
    return clock && tokens.at(index).isInteger(2) ? index + 2 : index;
  }

  private static boolean isDoi(String text) {
    return text.startsWith("10.") && text.length() >= 7;
  }

  /** "376(9741), 595-605". */
  private int issue(Tokens tokens, int index) {
    int next = index + 4;
    if (units.read(tokens, next) != null) {
      return index;
    }
    boolean mark = tokens.is(next, ",") || tokens.is(next, ":") || tokens.is(next, ";");
    return mark ? digitsAndMarks(tokens, next + 1) : next;
  }

  private static int digitsAndMarks(Tokens tokens, int index) {
    int i = index;
    while (tokens.at(i).isNumber() || (tokens.at(i).isDash() && tokens.at(i + 1).isNumber())) {
      i++;
    }
    return i;
  }

  /** [12], [3-5], [1, 2]. */
  private int bracketed(Tokens tokens, int index) {
    int i = index + 1;
    while (tokens.at(i).isNumber() || tokens.at(i).isDash() || tokens.is(i, ",")) {
      i++;
    }
    boolean reference = i > index + 1 && tokens.is(i, "]");
    return reference && units.read(tokens, i + 1) == null ? i + 1 : index;
  }

  /** +44 20 7946 0958, (555) 123-4567. */
  private static int phone(Tokens tokens, int index) {
    int numbers = 0;
    int dashes = 0;
    int i = index;
    while (i < index + 16 && (tokens.at(i).isNumber() || isPhoneMark(tokens.at(i)))) {
      numbers += tokens.at(i).isNumber() ? 1 : 0;
      dashes += tokens.at(i).isDash() ? 1 : 0;
      i++;
    }
    boolean area =
        tokens.is(index, "(") && tokens.at(index + 1).isInteger(4) && tokens.is(index + 2, ")");
    boolean american =
        area && numbers == 3 && dashes >= 1 && tokens.at(index + 1).glued();
    boolean international = tokens.is(index, "+") && tokens.at(index + 1).glued() && numbers >= 3;
    return american || international ? i : index;
  }

  private static boolean isPhoneMark(Token token) {
    return token.isDash() || token.is("(") || token.is(")") || token.is("+");
  }

  /** "phase 3", "type 2 diabetes", "n = 302", "PMID: 123", a link. */
  private int labelled(Tokens tokens, int index) {
    Token token = tokens.at(index);
    boolean link = token.is("http") || token.is("https") || token.is("www") || token.is("doi");
    boolean linked = link && tokens.at(index + 1).glued();
    if (linked) {
      boolean spacedDoi = token.is("doi") && tokens.at(index + 2).spaced();
      return tokens.nextSpaced(spacedDoi ? index + 3 : index + 1);
    }
    if (vocabulary.has(Role.CODE, tokens, index)) {
      return code(tokens, index + 1);
    }
    boolean statistic = token.is("n") || token.is("p");
    boolean compared = "=<>≤≥".contains(tokens.at(index + 1).text());
    if (statistic && compared && tokens.at(index + 2).isNumber()) {
      return index + 3;
    }
    Hit label = vocabulary.match(Role.LABEL, tokens, index);
    return label == null ? index : afterLabel(tokens, index, label.next());
  }

  private static int code(Tokens tokens, int index) {
    int i = index;
    while (i < index + 16
        && (tokens.at(i).isNumber()
            || tokens.at(i).kind() == Kind.CODE
            || isPhoneMark(tokens.at(i))
            || tokens.is(i, ":")
            || tokens.is(i, "."))) {
      i++;
    }
    return i == index ? index - 1 : tokens.nextSpaced(i);
  }

  /** The bare numbers after a label: "phases 2 and 3". Unless a unit makes them figures. */
  private int afterLabel(Tokens tokens, int index, int first) {
    boolean mark = tokens.is(first, ".") || tokens.is(first, "#") || tokens.isHyphen(first);
    int i = mark ? first + 1 : first;
    int end = index;
    boolean and = false;
    while (i < first + 12 && (tokens.at(i).isNumber() || vocabulary.has(Role.NUMBER, tokens, i))) {
      if (units.read(tokens, i + 1) != null || joinsUnit(tokens, i + 1)) {
        return and ? end : index; // "on day 2 and 300 mg after that"
      }
      end = i + 1;
      boolean joined = tokens.at(end).isDash() || tokens.is(end, "/") || tokens.is(end, ",");
      and = tokens.is(end, "and");
      joined |= and || tokens.is(end, "or") || tokens.is(end, "to");
      i = joined ? end + 1 : end;
      if (!joined) {
        break;
      }
    }
    return end;
  }

  private boolean joinsUnit(Tokens tokens, int index) {
    return tokens.at(index).isDash() && units.read(tokens, index + 1) != null;
  }
}
