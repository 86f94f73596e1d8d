package dev.touchstone.clean.html;

import dev.touchstone.clean.Reason;
import dev.touchstone.clean.main.Sign;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells by an element's name, role, class and id that it is no part of what the page has to say. Used for one page: remembers the names it has looked up. */
final class Furniture {

  /** What is not visible to a reader. */
  static final Sign HIDDEN = new Sign("hidden", Reason.HIDDEN);

  private static final Map<String, Reason> TAGS = Map.of(
      "nav",
      Reason.NAVIGATION,
      "footer",
      Reason.FOOTER,
      "aside",
      Reason.BOILERPLATE,
      "menu",
      Reason.NAVIGATION,
      "dialog",
      Reason.PROMOTION,
      "form",
      Reason.BOILERPLATE,
      "noscript",
      Reason.HIDDEN);

  private static final Map<String, Reason> ROLES = Map.of(
      "navigation", Reason.NAVIGATION,
      "banner", Reason.NAVIGATION,
      "menu", Reason.NAVIGATION,
      "menubar", Reason.NAVIGATION,
      "contentinfo", Reason.FOOTER,
      "complementary", Reason.BOILERPLATE,
      "search", Reason.BOILERPLATE,
      "dialog", Reason.PROMOTION,
      "alertdialog", Reason.CONSENT);

  private static final Set<String> MAIN_IDS = Set.of(
      "main",
      "content",
      "main-content",
      "maincontent",
      "main_content",
      "mainContent",
      "primary",
      "MainContent",
      "page-content",
      "site-content",
      "skip-content");

  /** A shorter aside among paragraphs is a saying taken from the text, in characters. */
  private static final int BOX = 120;

  /** Elements of running text. */
  private static final Set<String> PROSE = Set.of("p", "h2", "h3", "h4", "ul", "ol", "table");

  /** A class name of the entry of a blog, and those beside it that say what the entry is about. */
  private static final String ENTRY = "hentry";

  private static final Pattern TOPIC = Pattern.compile("(?:^|\\s)(?:category|tag)-\\S+");

  /** What a class name or id is known to say: it may give the element away, and has cues. */
  private record Meaning(@Nullable Sign sign, long cues) {}

  private static final Meaning NOTHING = new Meaning(null, 0);

  /**
   * What one word of a name says.
   *
   * @param reason what it marks; null if it marks nothing
   * @param cue the bit of the cue that it gives; 0 if none
   * @param opens whether a longer word that is known begins with it
   */
  record Word(@Nullable Reason reason, long cue, boolean opens) {}

  private static final Word SILENT = new Word(null, 0, false);

  private final Map<String, Word> words;
  private final long opened;
  private final Map<String, Meaning> known = new HashMap<>();

  /** @param words what the words of names say, as {@link #words} has it */
  Furniture(Map<String, Word> words) {
    this.words = words;
    this.opened = word("accordion").cue() | word("tabpanel").cue();
  }

  /**
   * Brings together what is known of the words of names, so that each is looked up once.
   *
   * @param reasons words that mark furniture
   * @param cues words that hint, and the number of the cue that each gives, below 64
   */
  static Map<String, Word> words(Map<String, Reason> reasons, Map<String, Integer> cues) {
    Map<String, Word> words = new HashMap<>();
    reasons.forEach((word, reason) -> words.put(word, new Word(reason, 0, false)));
    cues.forEach((word, cue) -> words.put(word, new Word(reasons.get(word), 1L << cue, false)));
    for (String word : List.copyOf(words.keySet())) {
      for (int end = 1; end < word.length(); end++) {
        Word opening = words.getOrDefault(word.substring(0, end), SILENT);
        words.put(word.substring(0, end), new Word(opening.reason(), opening.cue(), true));
      }
    }
    return words;
  }

  /** The sign that an element is furniture; null if there is none. */
  @Nullable
  Sign of(Element element) {
    String name = element.normalName();
    Reason byTag = TAGS.get(name);
    if (byTag != null && !isBox(element, name)) {
      return new Sign("<" + name + ">", byTag);
    }
    // A name of the page's own, such as amp-sidebar, says what a class says elsewhere.
    Sign byName = name.indexOf('-') > 0 ? meaning(name).sign() : null;
    if (byName != null || element.attributesSize() == 0) {
      return byName;
    }
    Attributes attributes = element.attributes();
    String role = attributes.get("role");
    Reason byRole = role.isEmpty() ? null : ROLES.get(role);
    if (byRole != null) {
      return new Sign("role=" + role, byRole);
    }
    Sign byClass = meaning(attributes.get("class")).sign();
    return byClass != null ? byClass : meaning(attributes.get("id")).sign();
  }

  /** Whether an aside stands among paragraphs and holds no link: a box of the text, which leads nowhere. */
  private static boolean isBox(Element element, String name) {
    return name.equals("aside")
        && isParagraph(element.previousElementSibling())
        && isParagraph(element.nextElementSibling())
        && element.selectFirst("a, form, button, ul, blockquote") == null
        && element.text().length() >= BOX;
  }

  private static boolean isParagraph(@Nullable Element element) {
    return element != null && PROSE.contains(element.normalName());
  }

  /** The cues in an element's class and id, one bit each. */
  long cues(Element element) {
    if (element.attributesSize() == 0) {
      return 0;
    }
    Attributes attributes = element.attributes();
    return meaning(attributes.get("class")).cues()
        | meaning(attributes.get("id")).cues();
  }

  /** The first name of an element's class without the number at its end, which is each element's own; empty if it has none. */
  static String kind(Element element) {
    if (element.attributesSize() == 0) {
      return "";
    }
    String names = element.attributes().get("class").strip();
    int end = 0;
    while (end < names.length() && !Character.isWhitespace(names.charAt(end))) {
      end++;
    }
    while (end > 0 && Character.isDigit(names.charAt(end - 1))) {
      end--;
    }
    return names.substring(0, end);
  }

  /** Whether a page's own markup says that what it is about stands in an element. */
  static boolean isMain(Element element) {
    if (element.nameIs("main")) {
      return true;
    }
    if (element.attributesSize() == 0) {
      return false;
    }
    Attributes attributes = element.attributes();
    if (attributes.get("role").equals("main")) {
      return true;
    }
    String id = attributes.get("id");
    return MAIN_IDS.contains(id) || attributes.get("itemprop").equals("mainContentOfPage");
  }

  /** The cues in a heading's words, one bit each. */
  long cues(String words) {
    return meaning(words).cues();
  }

  private Meaning meaning(String name) {
    if (name.isEmpty()) {
      return NOTHING;
    }
    Meaning meaning = known.get(name);
    if (meaning == null) {
      meaning = look(name);
      known.put(name, meaning);
    }
    return meaning;
  }

  /** Whether a reader does not see it. */
  static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    Attributes attributes = element.attributes();
    if (attributes.hasKey("hidden") || attributes.get("aria-hidden").equals("true")) {
      return true;
    }
    String style = attributes.get("style");
    if (style.isEmpty()) {
      return false;
    }
    return HiddenStyle.hides(style);
  }

  /** Whether what is hidden at first is one of several tabs or answers that a reader opens. */
  boolean isOpenedByClick(Element element) {
    String role = element.attributes().get("role");
    return role.equals("tabpanel") || (cues(element) & opened) != 0;
  }

  /** Looks up the words of a name, and each two that stand side by side. */
  private Meaning look(String all) {
    String name = all.contains(ENTRY) ? TOPIC.matcher(all).replaceAll(" ") : all;
    String before = "";
    boolean halved = false; // whether the word before may be the first half of another
    Sign sign = null;
    long found = 0;
    int start = 0;
    int length = Math.min(name.length(), 400);
    for (int i = 0; i <= length; i++) {
      boolean ends = i == length
          || !Character.isLetter(name.charAt(i))
          || (i > start
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1)));
      if (!ends) {
        continue;
      }
      if (i > start) {
        String word = name.substring(start, i).toLowerCase(Locale.ROOT);
        Word said = word(word);
        found |= said.cue();
        sign = sign == null && said.reason() != null ? new Sign(word, said.reason()) : sign;
        if (halved) {
          String both = before + word;
          Word joint = word(both);
          found |= joint.cue();
          sign = sign == null && joint.reason() != null ? new Sign(both, joint.reason()) : sign;
        }
        before = word;
        halved = said.opens();
      }
      if (i < length && Character.isWhitespace(name.charAt(i))) {
        halved = false;
      }
      start = i < length && Character.isLetter(name.charAt(i)) ? i : i + 1;
    }
    return new Meaning(sign, found);
  }

  private Word word(String word) {
    Word known = words.get(word);
    return known == null ? SILENT : known;
  }
}
