package dev.touchstone.text;

import dev.touchstone.page.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Cuts a block into sentences with OpenNLP's English model, and mends what the model is known to cut
 * wrongly: after abbreviations, before a lower-case word, and behind a decimal point.
 */
public final class SentenceSplitter {

  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  /** Words that end in a point without ending a sentence. */
  private static final Set<String> ABBREVIATIONS = Set.of(
      "vs", "fig", "e.g", "i.e", "approx", "dr", "mr", "mrs", "ms", "prof", "al", "st", "ca", "cf",
      "incl", "resp", "u.s", "u.k", "inc", "ltd", "co", "jr", "sr", "vol", "pp", "ed", "eds",
      "preg", "cat", "bioav", "elim", "excr", "metab", "conc");

  /** Such words that may end one as well: where a capital follows, they do. */
  private static final Set<String> MAY_END = Set.of(
      "no", "max", "min", "etc", "b.i.d", "t.i.d", "q.i.d", "p.o", "i.v", "i.m", "s.c", "o.d",
      "q.d", "b.d", "t.d.s", "q.d.s");

  /** What stands between facts on one line: "Half-life: 6 h \u00b7 Bioavailability: 90 %". */
  private static final String FACTS_APART = " \u00b7 ";

  /** So many make a line of facts; one dot may stand for "and". */
  private static final int FACTS = 3;

  /** Characters before a figure without which it only numbers what follows. */
  private static final int FIRST_WORDS = 12;

  /** How a sentence ends that has a note. */
  private static final String NOTED = ".[";

  /** Characters between the brackets of a note, as in "[citation needed]". */
  private static final int LONGEST_NOTE = 20;

  /** The number of a section in brackets, and a capital behind it. */
  private static final Pattern SECTION =
      Pattern.compile("\\(\\d{1,2}\\.\\d{1,2}(?:, \\d{1,2}(?:\\.\\d{1,2})?)*\\) (?=(\\p{Lu}))");

  /** An answer of one word, and a capital behind it. */
  private static final Pattern ANSWER = Pattern.compile("^No\\. (?=(\\p{Lu}))");

  /** Read once, whoever splits: it is a good part of a start. */
  private static final SentenceModel SHARED = model();

  private static SentenceModel model() {
    try (InputStream in = SentenceSplitter.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException(MODEL + ": not on the class path");
      }
      return new SentenceModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(MODEL + ": cannot be read", e);
    }
  }

  /** The sentences of one block, trimmed, in order; a line of facts set apart by dots holds one each. */
  public List<Span> sentences(String text, Span block) {
    String words = block.in(text);
    int dot =
        words.indexOf(FACTS_APART); // nearly no block has one, and splitting costs an expression
    String[] facts = dot < 0 ? new String[0] : words.split(FACTS_APART, -1);
    if (facts.length < FACTS) {
      return sentencesOf(text, block);
    }
    List<Span> sentences = new ArrayList<>();
    int start = block.start();
    for (String fact : facts) {
      sentences.addAll(sentencesOf(text, new Span(start, start + fact.length())));
      start += fact.length() + FACTS_APART.length();
    }
    return sentences;
  }

  private static List<Span> sentencesOf(String text, Span block) {
    String words = block.in(text);
    if (words.indexOf('.') < 0 && words.indexOf('?') < 0 && words.indexOf('!') < 0) {
      return words.isBlank() ? List.of() : List.of(block);
    }
    List<Span> sentences = new ArrayList<>();
    for (opennlp.tools.util.Span found : new SentenceDetectorME(SHARED).sentPosDetect(words)) {
      Span next = new Span(found.getStart(), found.getEnd()).shift(block.start());
      int last = sentences.size() - 1;
      if (last >= 0 && goesOn(text, sentences.get(last), next)) {
        sentences.set(last, sentences.get(last).union(next));
      } else {
        sentences.add(next);
      }
    }
    List<Span> noted = new ArrayList<>();
    sentences.forEach(sentence -> cutAfterNotes(text, sentence, noted));
    List<Span> figures = new ArrayList<>();
    noted.forEach(sentence -> cutAfterFigures(text, sentence, figures));
    List<Span> cut = new ArrayList<>();
    figures.forEach(sentence -> cutBefore(ANSWER, text, sentence, cut));
    List<Span> whole = new ArrayList<>();
    cut.forEach(sentence -> cutBefore(SECTION, text, sentence, whole));
    return whole;
  }

  /** The model takes two numbers of notes for more of the sentence: "... of CBD.[4][5] The half-life". */
  private static void cutAfterNotes(String text, Span sentence, List<Span> cut) {
    int start = sentence.start();
    String words = sentence.in(text);
    for (int i = words.indexOf(NOTED); i >= 0; i = words.indexOf(NOTED, i + 1)) {
      int end = endOfNotes(text, sentence.start() + i + 1);
      boolean ends = end + 1 < sentence.end()
          && text.charAt(end) == ' '
          && (Character.isUpperCase(text.charAt(end + 1)) || text.charAt(end + 1) == '(');
      if (ends) {
        cut.add(new Span(start, end));
        start = end + 1;
      }
    }
    cut.add(new Span(start, sentence.end()));
  }

  /** Where the numbers of notes end that begin at a place: behind "[4][5]". */
  private static int endOfNotes(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) == '[') {
      int close = text.indexOf(']', at);
      if (close < 0 || close > at + LONGEST_NOTE) {
        return at;
      }
      at = close + 1;
    }
    return at;
  }

  /** The model takes the point after a figure for a list's number: "... in Schedule 1. In Canada". */
  private static void cutAfterFigures(String text, Span sentence, List<Span> cut) {
    int start = sentence.start();
    for (int i = start + FIRST_WORDS; i + 3 < sentence.end(); i++) {
      boolean end = text.charAt(i) == '.'
          && Character.isDigit(text.charAt(i - 1))
          && text.charAt(i + 1) == ' '
          && Character.isUpperCase(text.charAt(i + 2))
          && Character.isLetter(text.charAt(i + 3))
          && i - start >= FIRST_WORDS;
      if (end) {
        cut.add(new Span(start, i + 1));
        start = i + 2;
      }
    }
    cut.add(new Span(start, sentence.end()));
  }

  /**
   * Cuts where a pattern's first group begins. A label's summary ends each statement with its section, "30 mg once daily
   * (2.4) Prophylaxis of", and the model takes an answer for the short form of "number": "No. In Britain".
   */
  private static void cutBefore(Pattern pattern, String text, Span sentence, List<Span> cut) {
    int start = sentence.start();
    Matcher found = pattern.matcher(text).region(start, sentence.end());
    while (found.find()) {
      cut.add(new Span(start, found.start(1) - 1));
      start = found.start(1);
    }
    cut.add(new Span(start, sentence.end()));
  }

  private static boolean goesOn(String text, Span sentence, Span next) {
    if (Character.isLowerCase(text.charAt(next.start()))) {
      return true;
    }
    char last = text.charAt(sentence.end() - 1);
    if (last != '.') {
      return Character.isLetterOrDigit(last); // the model saw a point within: "0.5 | - 1 mg"
    }
    int from = sentence.end() - 1;
    while (from > sentence.start() && isAbbreviationPart(text.charAt(from - 1))) {
      from--;
    }
    String word = Fold.fold(text.substring(from, sentence.end() - 1));
    return ABBREVIATIONS.contains(word)
        || (MAY_END.contains(word) && !Character.isUpperCase(text.charAt(next.start())));
  }

  private static boolean isAbbreviationPart(char c) {
    return Character.isLetter(c) || c == '.';
  }
}
