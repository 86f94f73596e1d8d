package dev.touchstone.claims.quantity;

import dev.touchstone.claims.Value;
import dev.touchstone.claims.quantity.Figure.Open;
import dev.touchstone.claims.quantity.FigureListReader.Figures;
import dev.touchstone.claims.quantity.FrequencyReader.Frequency;
import dev.touchstone.claims.quantity.words.Tokens;
import dev.touchstone.claims.quantity.words.Tokens.Token;
import dev.touchstone.claims.quantity.words.Vocabulary;
import dev.touchstone.claims.quantity.words.Vocabulary.Hit;
import dev.touchstone.claims.quantity.words.Vocabulary.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One walk over the tokens of one text, collecting mentions. */
final class Scan {

  /** What a walk asks at each place; the same for every text. */
  record Readers(
      Vocabulary vocabulary,
      NotQuantity notQuantity,
      DateReader dates,
      FrequencyReader frequencies,
      FigureListReader figures) {

    Readers(Vocabulary vocabulary, Units units) {
      this(
          vocabulary,
          new NotQuantity(vocabulary),
          new DateReader(vocabulary),
          new FrequencyReader(vocabulary),
          new FigureListReader(vocabulary, units));
    }
  }

  /** What starts a range, a reference or a phone number. */
  private static final Set<String> STARTS = Set.of("between", "[", "(", "+", "a");

  private final Tokens tokens;
  private final Readers readers;
  private final Vocabulary vocabulary;
  private final List<QuantityMention> found = new ArrayList<>();

  Scan(Tokens tokens, Readers readers) {
    this.tokens = tokens;
    this.readers = readers;
    this.vocabulary = readers.vocabulary();
  }

  List<QuantityMention> run() {
    int i = 0;
    while (i < tokens.size()) {
      i = mayStart(i) ? read(i) : i + 1;
    }
    return List.copyOf(found);
  }

  /** Whether anything starts like this; most words start nothing, and cost no more. */
  private boolean mayStart(int index) {
    Token token = tokens.at(index);
    return token.isNumber()
        || vocabulary.starts(tokens, index)
        || STARTS.contains(token.text())
        || token.text().charAt(0) == 'q';
  }

  /** Takes what starts at the token, if anything; the token to go on with. */
  private int read(int index) {
    DateReader.Date date = readers.dates().read(tokens, index);
    if (date != null) {
      if (date.mention() != null) {
        found.add(date.mention());
      }
      return date.next();
    }
    int next = readers.notQuantity().skip(tokens, index);
    if (next == index) {
      next = bounded(index);
    }
    if (next == index) {
      next = plain(index, index, Open.NONE);
    }
    if (next > index) {
      return next;
    }
    // A number that is no quantity is part of a name, and so is what is written on to it.
    return tokens.at(index).isNumber() ? tokens.nextSpaced(index + 1) : index + 1;
  }

  /** "up to 5 mg", "at least twice daily", "in a week". */
  private int bounded(int index) {
    Hit article = vocabulary.match(Role.ARTICLE, tokens, index);
    article = article == null ? vocabulary.match(Role.APPROXIMATE, tokens, index) : article;
    if (article != null) {
      int next = article(article.next(), article.next(), Open.NONE);
      return next > article.next() ? next : index;
    }
    Hit upper = vocabulary.match(Role.UPPER, tokens, index);
    Hit lower = vocabulary.match(Role.LOWER, tokens, index);
    boolean least = lower != null && (upper == null || lower.next() > upper.next());
    Hit hit = least ? lower : upper;
    if (hit == null) {
      return index;
    }
    boolean upwards = least && !isDenied(index);
    boolean during = tokens.is(index, "over") && vocabulary.has(Role.GIVEN, tokens, index - 1);
    Open open = during ? Open.NONE : upwards ? Open.UPWARDS : Open.DOWNWARDS;
    int from = during ? hit.next() : index;
    int next = plain(hit.next(), from, open);
    next = next > hit.next() ? next : article(hit.next(), from, open);
    return next > hit.next() ? next : index;
  }

  /** "not for longer than", "must not be more than": the bound is the other way round. */
  private boolean isDenied(int index) {
    for (int i = index - 1; i >= index - 5; i--) {
      Token token = tokens.at(i);
      if (token.is("not") || token.is("never") || token.is("cannot")) {
        return true;
      }
      if (!token.isWord()) {
        return false;
      }
    }
    return false;
  }

  private int plain(int index, int from, Open open) {
    Frequency frequency = readers.frequencies().read(tokens, index);
    if (frequency != null) {
      found.add(mention(frequency, from, open));
      return frequency.next();
    }
    Figures figures = readers.figures().read(tokens, index);
    int before = found.size();
    for (Figure figure : figures.list()) {
      // A bound before a range or a list says nothing more than its ends do.
      boolean bound = open != Open.NONE && figures.list().size() == 1;
      boolean opens = bound && figure.isSingle() && figure.open() == Open.NONE;
      int start = bound ? from : figure.start();
      add(opens ? figure.opened(open, figure.next()) : figure, start);
    }
    return found.size() > before ? figures.next() : index;
  }

  private int article(int index, int from, Open open) {
    Figure figure = readers.figures().article(tokens, index);
    if (figure == null) {
      return index;
    }
    add(figure.opened(open, figure.next()), from);
    return figure.next();
  }

  private void add(Figure figure, int from) {
    if (figure.unit() == null && !figure.digits()) {
      return; // "one of them"
    }
    QuantityMention mention = figure.mention(tokens, from);
    found.add(isYear(figure) ? year(mention) : mention);
  }

  private boolean isYear(Figure figure) {
    return figure.unit() == null
        && figure.open() == Open.NONE
        && tokens.at(figure.start()).isInteger(4)
        && DateReader.isYear(figure.low())
        && DateReader.isYear(figure.high());
  }

  private static QuantityMention year(QuantityMention number) {
    Value.Quantity value =
        new Value.Quantity(number.value().low(), number.value().high(), "a");
    return new QuantityMention(number.span(), value, "year", null, number.approximate());
  }

  private QuantityMention mention(Frequency frequency, int from, Open open) {
    boolean single = frequency.low().compareTo(frequency.high()) == 0;
    BigDecimal low = single && open == Open.DOWNWARDS ? null : frequency.low();
    BigDecimal high = single && open == Open.UPWARDS ? null : frequency.high();
    return new QuantityMention(
        tokens.span(from, frequency.next()),
        new Value.Quantity(low, high, frequency.unit()),
        frequency.unit().equals("1") ? "as_needed" : "frequency",
        frequency.code(),
        false);
  }
}
