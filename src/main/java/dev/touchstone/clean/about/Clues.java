package dev.touchstone.clean.about;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What a walk through a page comes across that tells of the page itself. Used for one page. */
public final class Clues {

  /** Longest text of a headline or byline, in characters. */
  private static final int LINE = 300;

  private static final int FEW = 12;
  private static final int SCRIPTS = 400_000;

  /** How many elements around one marked as a writer tell whose it is. */
  private static final int ABOVE = 4;

  /** Class names with these are about the writers of other things than the page. */
  private static final List<String> OTHERS =
      List.of("review-", "review_", "reviews", "testimonial", "comment", "teaser", "tease_");

  /** Parts of the address of a page about a writer. */
  private static final List<String> WRITERS = List.of(
      "/author/",
      "/authors/",
      "/contributor/",
      "/contributors/",
      "/writer/",
      "/writers/",
      "/journalist/",
      "/columnist/",
      "/byline/");

  /** How many nodes of an element marked as a writer are looked at for the name itself. */
  private static final int LOOK = 60;

  private final Map<String, List<String>> meta = new HashMap<>();
  private final List<String> scripts = new ArrayList<>();
  private final List<String> headlines = new ArrayList<>();
  private final List<Byline> bylines = new ArrayList<>();
  private final List<String> writers = new ArrayList<>();
  private final List<String> posters = new ArrayList<>();
  private final List<Stamp> stamps = new ArrayList<>();
  private int scriptCharacters;
  private @Nullable String title;
  private @Nullable String canonical;
  private @Nullable String language;

  /**
   * A date that stands in the page.
   *
   * @param text as written or as its attribute has it
   * @param property what it is, such as {@code datePublished}; empty if unsaid
   * @param block how many blocks stand before it
   */
  record Stamp(String text, String property, int block) {}

  /**
   * The words of an element that is marked as a writer's.
   *
   * @param text with single white space
   * @param block how many blocks stand before it
   */
  record Byline(String text, int block) {}

  /**
   * Takes what an element has to tell.
   *
   * @param name its name, lower case
   * @param block how many blocks stand before it
   */
  public void see(Element element, String name, int block) {
    switch (name) {
      case "html" -> language = blankToNull(element.attributes().get("lang"));
      case "meta" -> meta(element.attributes());
      case "title" -> title = title == null ? blankToNull(line(element)) : title;
      case "link" -> link(element.attributes());
      case "script" -> script(element);
      case "h1" -> few(headlines, element);
      case "time" -> time(element, block);
      default -> {}
    }
    if (element.attributesSize() > 0) {
      marked(element, block);
    }
  }

  private void meta(Attributes attributes) {
    String name = attributes.get("property");
    name = name.isEmpty() ? attributes.get("name") : name;
    name = name.isEmpty() ? attributes.get("itemprop") : name;
    name = name.isEmpty() ? attributes.get("http-equiv") : name;
    String content = attributes.get("content").strip();
    if (!name.isEmpty() && !content.isEmpty()) {
      meta.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>(1))
          .add(content);
    }
  }

  private void link(Attributes attributes) {
    if (canonical == null && attributes.get("rel").equals("canonical")) {
      canonical = blankToNull(attributes.get("href"));
    }
  }

  private void script(Element element) {
    if (element.attributes().get("type").contains("ld+json") && scriptCharacters < SCRIPTS) {
      String data = element.data();
      scriptCharacters += data.length();
      scripts.add(data);
    }
  }

  private void time(Element element, int block) {
    String value = element.attributes().get("datetime");
    stamp(value.isBlank() ? line(element) : value, element.attributes().get("itemprop"), block);
  }

  private void stamp(String text, String property, int block) {
    if (stamps.size() < FEW && !text.isBlank()) {
      stamps.add(new Stamp(text.strip(), property, block));
    }
  }

  /** Microdata and class names that speak of writers and dates. */
  private void marked(Element element, int block) {
    Attributes attributes = element.attributes();
    String property = attributes.get("itemprop");
    if (property.startsWith("date") && !element.nameIs("time") && !element.nameIs("meta")) {
      String value = attributes.get("content");
      value = value.isEmpty() ? attributes.get("datetime") : value;
      stamp(value.isEmpty() ? line(element) : value, property, block);
    }
    String names = attributes.get("class");
    boolean writer = property.equals("author") || attributes.get("rel").equals("author");
    boolean link = element.nameIs("a") && isWritersPage(attributes.get("href"));
    boolean ofPage = (writer || link || isByline(names)) && !isOfAnother(element);
    if (property.equals("author") && ofPage && writers.size() < FEW) {
      few(writers, named(element));
    }
    String words = ofPage && bylines.size() < FEW ? content(element) : "";
    if (!words.isEmpty()) {
      bylines.add(new Byline(words, block));
    }
    if (posters.size() < FEW && names.contains("sername")) {
      few(posters, element);
    }
  }

  /** The element inside one marked as a writer that holds the name alone. */
  private static Element named(Element writer) {
    Node node = writer;
    for (int seen = 0; node != null && seen < LOOK; seen++) {
      if (node instanceof Element element
          && element.attributes().get("itemprop").equals("name")) {
        return element;
      }
      node = node.childNodeSize() > 0 ? node.childNode(0) : after(node, writer);
    }
    return writer;
  }

  /** Whether an address looks like that of the page about a writer. */
  private static boolean isWritersPage(String address) {
    for (String part : WRITERS) {
      int at = address.indexOf(part);
      if (at >= 0 && at + part.length() < address.length()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isByline(String names) {
    return names.length() < 200
        && (names.contains("author") || names.contains("byline") || names.contains("written-by"));
  }

  /** Whether the writer is that of a review, a comment or another page that this one shows. */
  private static boolean isOfAnother(Element writer) {
    Element at = writer;
    for (int up = 0; at != null && up < ABOVE; up++) {
      String names = at.attributes().get("class").toLowerCase(Locale.ROOT);
      String property = at.attributes().get("itemprop");
      if (property.equals("review") || (names.length() < 200 && isOthers(names))) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private static boolean isOthers(String names) {
    for (String word : OTHERS) {
      if (names.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static void few(List<String> lines, Element element) {
    String line = lines.size() >= FEW ? "" : content(element);
    if (!line.isEmpty()) {
      lines.add(line);
    }
  }

  private static String content(Element element) {
    String content = element.attributes().get("content");
    return content.isBlank() ? line(element) : content.strip();
  }

  /** The words of an element, with single white space, cut short where they are many. */
  private static String line(Element element) {
    StringBuilder words = new StringBuilder();
    Node node = element;
    while (node != null && words.length() < LINE) {
      if (node instanceof TextNode text) {
        words.append(text.getWholeText());
      } else {
        words.append(' ');
      }
      node = node.childNodeSize() > 0 ? node.childNode(0) : after(node, element);
    }
    return String.join(" ", words.toString().strip().split("[\\s\u00A0]+"));
  }

  @SuppressWarnings("ReferenceEquality") // the very node is meant, not one like it
  private static @Nullable Node after(Node node, Element within) {
    Node at = node;
    while (at != null && at != within && at.nextSibling() == null) {
      at = at.parent();
    }
    return at == null || at == within ? null : at.nextSibling();
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text.strip();
  }

  /** The content of the first meta tag that is there, the earlier names first; null if none. */
  @Nullable
  String meta(List<String> names) {
    List<String> all = metas(names);
    return all.isEmpty() ? null : all.get(0);
  }

  /** All contents of the first name that is there. */
  List<String> metas(List<String> names) {
    for (String name : names) {
      List<String> contents = meta.get(name);
      if (contents != null) {
        return contents;
      }
    }
    return List.of();
  }

  /** What stands under one of these labels in the pairs of label and text that cards for sharing have. */
  List<String> labelled(List<String> labels) {
    List<String> texts = new ArrayList<>();
    for (int i = 1; i <= 2; i++) {
      String label = meta(List.of("twitter:label" + i));
      String text = meta(List.of("twitter:data" + i));
      if (label != null && text != null && labels.contains(label.toLowerCase(Locale.ROOT))) {
        texts.add(text);
      }
    }
    return texts;
  }

  List<String> scripts() {
    return scripts;
  }

  List<String> headlines() {
    return headlines;
  }

  List<Byline> bylines() {
    return bylines;
  }

  /** Names in elements that microdata marks as an author. */
  List<String> writers() {
    return writers;
  }

  /** Names of users in the order in which the page shows them. */
  List<String> posters() {
    return posters;
  }

  List<Stamp> stamps() {
    return stamps;
  }

  public @Nullable String title() {
    return title;
  }

  @Nullable
  String canonical() {
    return canonical;
  }

  /** Whether the page's own address is that of the whole site. */
  boolean isHome() {
    String address = canonical == null ? meta(List.of("og:url")) : canonical;
    if (address == null) {
      return false;
    }
    int host = address.indexOf("://");
    int path = host < 0 ? -1 : address.indexOf('/', host + 3);
    return host >= 0 && (path < 0 || path == address.length() - 1);
  }

  /** The language that the page declares, as a BCP 47 tag; null if it does not. */
  @Nullable
  String language() {
    String declared = language == null
        ? meta(List.of("content-language", "language", "dc.language", "og:locale"))
        : language;
    return declared == null ? null : declared.replace('_', '-');
  }
}
