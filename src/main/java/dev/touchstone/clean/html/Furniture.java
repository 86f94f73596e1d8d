package dev.touchstone.clean.html;

import dev.touchstone.clean.Reason;
import java.util.HashMap;
import java.util.Map;
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

  private static final Sign NONE = new Sign("", Reason.BOILERPLATE);

  private final Map<String, Reason> words;
  private final Map<String, Sign> known = new HashMap<>();

  Furniture(Map<String, Reason> words) {
    this.words = words;
  }

  /**
   * What gives an element away as furniture.
   *
   * @param word the name, role or word of a class that does
   * @param reason what it is then
   */
  record Sign(String word, Reason reason) {}

  /** The sign that an element is furniture; null if there is none. */
  @Nullable
  Sign of(Element element) {
    String name = element.normalName();
    Reason byTag = TAGS.get(name);
    if (byTag != null) {
      return new Sign("<" + name + ">", byTag);
    }
    if (element.attributesSize() == 0) {
      return null;
    }
    Attributes attributes = element.attributes();
    String role = attributes.get("role");
    Reason byRole = role.isEmpty() ? null : ROLES.get(role);
    if (byRole != null) {
      return new Sign("role=" + role, byRole);
    }
    Sign byClass = remembered(attributes.get("class"));
    return byClass != null ? byClass : remembered(attributes.get("id"));
  }

  private @Nullable Sign remembered(String name) {
    if (name.isEmpty()) {
      return null;
    }
    Sign sign = known.get(name);
    if (sign == null) {
      Sign found = named(name);
      sign = found == null ? NONE : found;
      known.put(name, sign);
    }
    return sign == NONE ? null : sign;
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
    String plain = style.replace(" ", "").toLowerCase(java.util.Locale.ROOT);
    return plain.contains("display:none")
        || plain.contains("visibility:hidden")
        || plain.contains("font-size:0;")
        || plain.endsWith("font-size:0")
        || plain.contains("font-size:0px");
  }

  /** Looks up the words of a name, and each two that stand side by side. */
  private @Nullable Sign named(String name) {
    String before = "";
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
        String word = name.substring(start, i).toLowerCase(java.util.Locale.ROOT);
        Reason alone = words.get(word);
        if (alone != null) {
          return new Sign(word, alone);
        }
        Reason joined = before.isEmpty() ? null : words.get(before + word);
        if (joined != null) {
          return new Sign(before + word, joined);
        }
        before = word;
      }
      if (i < length && Character.isWhitespace(name.charAt(i))) {
        before = "";
      }
      start = i < length && Character.isLetter(name.charAt(i)) ? i : i + 1;
    }
    return null;
  }
}
