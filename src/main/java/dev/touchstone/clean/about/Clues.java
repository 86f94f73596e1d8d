package dev.touchstone.clean.about;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a walk through a page comes across that tells of the page itself. Used for one page. */
public final class Clues {

  private static final int FEW = 12;

  /** Attributes that give the day for which an element has other words. */
  private static final List<String> DATED = List.of("title", "datetime", "data-date", "data-time");

  private static final int SCRIPTS = 400_000;
  /** What stands behind a headline and is none of its words. */
  private static final Pattern LINKED =
      Pattern.compile("\\s*[\u00B6\uD83D\uDD17]+\\s*$|\\s+[#\u00A7]\\s*$|\\s+\\(\\d{1,3}\\)\\s*$");

  private static final int PORTRAITS = 100;
  private static final int STAMPS = 40;

  /** Longest name that the words for an image are taken for, in characters. */
  private static final int NAME = 50;

  /** A day in an address: {@code /2024/03/01/}, {@code /2024-03-01-}. */
  private static final Pattern DAY = Pattern.compile(
      "[-/_](20\\d{2})(?:([-/_])(\\d{1,2}|[a-z]{3})\\2(\\d{1,2})|(\\d{2})(\\d{2}))(?:[-/_.]|$)");

  private final Map<String, List<String>> meta = new HashMap<>();
  private final List<String> scripts = new ArrayList<>();
  private final List<String> headlines = new ArrayList<>();
  private final List<String> seconds = new ArrayList<>();
  private final WriterMarks marks;
  private final Bylines bylines;
  private final List<Stamp> stamps = new ArrayList<>();
  private final Set<String> portraits = new HashSet<>();

  /** Names of classes that were looked at, and whether they tell of a day. */
  private final Map<String, Boolean> dated = new HashMap<>();

  private int scriptCharacters;
  private @Nullable String title;
  private @Nullable String canonical;
  private @Nullable String language;
  private @Nullable String home;

  /** @param marks how markup names writers */
  public Clues(WriterMarks marks) {
    this.marks = marks;
    this.bylines = new Bylines(marks);
  }

  /**
   * A date that stands in the page.
   *
   * @param text as written or as its attribute has it
   * @param property what it is, such as {@code datePublished}; empty if unsaid
   * @param block how many blocks stand before it
   */
  record Stamp(String text, String property, int block) {}

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
      case "title" -> title = title == null ? blankToNull(ElementText.line(element)) : title;
      case "link" -> link(element.attributes());
      case "script" -> script(element);
      case "h1" -> few(headlines, element);
      case "h2" -> few(seconds, element);
      case "a" -> home(element);
      case "time", "relative-time", "time-ago" -> time(element, block);
      case "img" -> portrait(element.attributes().get("alt"));
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
    Attributes attributes = element.attributes();
    String value = attributes.get("datetime");
    String said = Days.declared(value) == null ? ElementText.line(element) : value;
    said = Days.declared(said) == null ? attributes.get("title") : said;
    String property = property(attributes);
    boolean change = property.isEmpty()
        && (marks.isChange(attributes.get("class")) || marks.isChange(ElementText.before(element)));
    stamp(said, change ? "dateModified" : property, block);
  }

  /** What microdata or its kin says that an element is; empty if nothing. */
  private static String property(Attributes attributes) {
    String property = attributes.get("itemprop");
    property = property.isEmpty() ? attributes.get("property") : property;
    return property.substring(property.indexOf(':') + 1);
  }

  private void stamp(String text, String property, int block) {
    if (stamps.size() < STAMPS && !text.isBlank()) {
      stamps.add(new Stamp(text.strip(), property, block));
    }
  }

  /** Microdata and class names that speak of writers and dates. */
  private void marked(Element element, int block) {
    Attributes attributes = element.attributes();
    String property = property(attributes);
    if (property.startsWith("date") && !element.nameIs("time") && !element.nameIs("meta")) {
      String value = attributes.get("content");
      value = value.isEmpty() ? attributes.get("datetime") : value;
      stamp(value.isEmpty() ? ElementText.line(element) : value, property, block);
    }
    if (property.isEmpty()
        && !element.nameIs("time")
        && dated.computeIfAbsent(attributes.get("class"), marks::isDated)) {
      titled(attributes, block);
    }
    bylines.see(element, block, canonical);
  }

  /** The day that a shortened time stands for, in the way of microformats. */
  private void titled(Attributes attributes, int block) {
    for (String attribute : DATED) {
      String value = attributes.get(attribute);
      if (Days.declared(value) != null) {
        boolean change = marks.isChange(attributes.get("class"));
        stamp(value, change ? "dateModified" : "", block);
        return;
      }
    }
  }

  /** The link to a site's start page, which bears the site's name. */
  private void home(Element link) {
    if (home == null && link.attributes().get("rel").equals("home")) {
      home = blankToNull(ElementText.line(link));
    }
  }

  /** Takes a headline, without the sign of a link to it and how many things follow. */
  private static void few(List<String> headlines, Element element) {
    String line = headlines.size() >= FEW ? "" : ElementText.content(element);
    String bare = LINKED.matcher(line).replaceFirst("");
    if (!bare.isEmpty()) {
      headlines.add(bare);
    }
  }

  /** What an image shows, where that can be a name. */
  private void portrait(String shown) {
    boolean brief = shown.length() > 4 && shown.length() < NAME && shown.indexOf(' ') > 0;
    if (brief && portraits.size() < PORTRAITS) {
      portraits.add(Titles.plain(shown));
    }
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

  /** The main headlines. */
  List<String> headlines() {
    return headlines;
  }

  /** The headlines of the second level. */
  List<String> seconds() {
    return seconds;
  }

  /** What the page's markup says of its writers. */
  Bylines bylines() {
    return bylines;
  }

  /** What the page's images are said to show, in plain letters. */
  Set<String> portraits() {
    return portraits;
  }

  List<Stamp> stamps() {
    return stamps;
  }

  public @Nullable String title() {
    return title;
  }

  /** The words of the link that leads to the site's start page; null if none is marked as one. */
  @Nullable
  String home() {
    return home;
  }

  @Nullable
  String canonical() {
    return canonical;
  }

  /** The page's own address, by its link or else its tag; null if neither gives one. */
  @Nullable
  String address() {
    return canonical == null ? meta(List.of("og:url")) : canonical;
  }

  /** The part of the page's own address that has its day, as those of papers have; empty if none has. */
  String dated() {
    String address = address();
    Matcher day = address == null ? null : DAY.matcher(address);
    if (day == null || !day.find()) {
      return "";
    }
    boolean parted = day.group(3) != null;
    String month = day.group(parted ? 3 : 5);
    String number = day.group(parted ? 4 : 6);
    return Character.isDigit(month.charAt(0))
        ? day.group(1) + "-" + month + "-" + number
        : number + " " + month + " " + day.group(1);
  }

  /** Whether the page's own address is that of the whole site. */
  boolean isHome() {
    String address = address();
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
