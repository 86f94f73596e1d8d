package dev.touchstone.claims;

import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.text.Fold;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form in which terms are compared: lower case, singular, without degree and article. */
public final class TextValues {

  private static final Set<String> DROPPED = Set.of(
      "a",
      "an",
      "the",
      "severe",
      "mild",
      "moderate",
      "serious",
      "common",
      "rare",
      "transient",
      "local",
      "certain",
      "some",
      "other",
      "possible",
      "any",
      "known",
      "various",
      "many",
      "occasional",
      "frequent",
      "temporary",
      "slight",
      "general",
      "also",
      "e.g",
      "such",
      "as",
      "including",
      "both",
      "potential",
      "more",
      "most",
      "extreme",
      "sometimes",
      "minor",
      "concomitant",
      "concurrent",
      "like",
      "mildly",
      "very",
      "prior",
      "off-label",
      "unlabeled",
      "for",
      "previous",
      "past");

  /** Types whose names pages choose with care: "valproate" stays what it is. */
  private static final Set<String> OWN_WORDS = Set.of("drug");

  /** "Severe", "moderate to severe": how bad it is. */
  private static final Pattern RANGE = Pattern.compile(
      "(?:(?:mild|moderate|severe)(?:ly)? ?(?:to|or|and|-) ?)*(?:mild|moderate|severe)(?:ly)? ");

  /** "Rashes", "sinuses", "viruses", "flushes"; but "aches" and "causes" keep their e. */
  private static final Pattern SIBILANT_PLURAL = Pattern.compile("(?:sh|[^a]ch|ss|x|[lnrt]us)es$");

  /** "MAOIs", "SSRIs": whatever letter comes last, the plural's is not part of it. */
  private static final Pattern ABBREVIATIONS = Pattern.compile("\\p{Lu}{2,}s$");

  /** First letters of such words. */
  private static final String DEGREES = "ms";

  private TextValues() {}

  /** The page's term for an annotation: the lexicon's where it knows it, otherwise the words. */
  static String of(PageWords page, ReadPassage read, Annotation annotation) {
    boolean excluded = annotation.start() > read.own()
        && read.lattice().norm(annotation.start() - 1).equals("non")
        && !annotation.entry().code().startsWith("non");
    String term = term(page, read, annotation);
    return excluded ? "non-" + term : term; // "non-valvular atrial fibrillation"
  }

  private static String term(PageWords page, ReadPassage read, Annotation annotation) {
    String text = page.text();
    String name = annotation.entry().facts().get("name");
    if (name != null && !page.isSpelledOut(annotation, read)) {
      String plain = withoutService(name);
      return withoutRange(plain);
    }
    if (!annotation.entry().code().isEmpty() && !OWN_WORDS.contains(annotation.type())) {
      return annotation.entry().code().replace('_', ' ');
    }
    String raw = read.lattice().span(annotation.start(), annotation.end()).in(text);
    String words = Fold.fold(raw);
    String plain = Fold.oneSpace(words.strip()).replace(" your ", " ");
    return ABBREVIATIONS.matcher(raw).find()
        ? withoutDegree(plain.substring(0, plain.length() - 1))
        : singular(withoutDegree(plain));
  }

  /** What is managed, not the managing: "pain management" is a use for pain. */
  private static String withoutService(String name) {
    boolean service = name.endsWith(" management") && !name.endsWith("weight management");
    return service ? name.substring(0, name.length() - " management".length()) : name;
  }

  /** A brand's own name: what the lexicon calls it, otherwise the page's word. */
  static String name(String text, ReadPassage read, Annotation annotation) {
    String name = annotation.entry().facts().get("name");
    return name != null
        ? name
        : Fold.fold(read.lattice().span(annotation.start(), annotation.end()).in(text))
            .strip();
  }

  private static String withoutRange(String words) {
    if (words.isEmpty() || DEGREES.indexOf(words.charAt(0)) < 0) {
      return words;
    }
    Matcher degree = RANGE.matcher(words);
    return degree.lookingAt() ? words.substring(degree.end()) : words;
  }

  static String withoutDegree(String words) {
    String rest = withoutRange(words);
    int space = rest.indexOf(' ');
    while (space > 0 && DROPPED.contains(rest.substring(0, space))) {
      rest = rest.substring(space + 1);
      space = rest.indexOf(' ');
    }
    return rest;
  }

  /** Words with the last one in the singular. */
  public static String singular(String words) {
    if (words.endsWith("pointes")) {
      return words; // French: "torsades de pointes"
    }
    if (words.endsWith("ies") && words.length() > 5) {
      return words.substring(0, words.length() - 3) + "y";
    }
    if (SIBILANT_PLURAL.matcher(words).find()) {
      return words.substring(0, words.length() - 2);
    }
    boolean plural = words.endsWith("s")
        && words.length() > 4
        && words.length() - words.lastIndexOf(' ') > 4 // "recent CNS", "blood gas"
        && !words.endsWith("ss")
        && !words.endsWith("us")
        && !words.endsWith("is")
        && Character.isLetter(words.charAt(words.length() - 2)); // "Addison's"
    return plural ? words.substring(0, words.length() - 1) : words;
  }
}
