package dev.touchstone.clean.about;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** What the markup of a page says of its writers, by microdata, links, and names of classes. Used for one page. */
final class Bylines {

  private static final int FEW = 12;

  /** Pages that list others have many writers, with the page's own behind them. */
  private static final int MOST = 60;

  /** How many elements around one marked as a writer tell whose it is. */
  private static final int ABOVE = 4;

  /** How many nodes of an element marked as a writer are looked at for the name itself. */
  private static final int LOOK = 60;

  /** Attributes with names that developers give. */
  private static final List<String> NAMING = List.of("class", "id", "data-testid");

  private final WriterMarks marks;
  private final Map<String, Boolean> known = new HashMap<>();
  private final List<Byline> lines = new ArrayList<>();
  private final List<String> writers = new ArrayList<>();
  private final List<String> posters = new ArrayList<>();

  /**
   * The words of an element that is marked as a writer's.
   *
   * @param text with single white space
   * @param parts the same in pieces, as tags part them
   * @param block how many blocks stand before it
   * @param mark what marks the element: its microdata, relation and class
   * @param outright whether microdata or a link to a writer's page says so, not only the name of a class
   */
  record Byline(String text, List<String> parts, int block, String mark, boolean outright) {}

  Bylines(WriterMarks marks) {
    this.marks = marks;
  }

  /**
   * Takes what an element with attributes has to tell.
   *
   * @param address the page's own, as far as it is known by now
   */
  void see(Element element, int block, @Nullable String address) {
    Attributes attributes = element.attributes();
    String property = attributes.get("itemprop");
    boolean author = property.equals("author") || property.equals("creator");
    boolean outright =
        author || isRelated(attributes.get("rel")) || isLink(element, attributes, address);
    boolean ofPage = (outright || isNamed(attributes)) && !isOfAnother(element);
    if (author && ofPage) {
      few(writers, named(element));
    }
    String words = ofPage && lines.size() < MOST ? ElementText.content(element) : "";
    if (!words.isEmpty()) {
      boolean said = !element.attributes().get("content").isBlank();
      List<String> parts = said ? List.of(words) : ElementText.parts(element);
      lines.add(new Byline(words, parts, block, mark(attributes), outright));
    }
    if (posters.size() < FEW && attributes.get("class").contains("sername")) {
      few(posters, element);
    }
  }

  private static String mark(Attributes attributes) {
    return attributes.get("itemprop") + " " + attributes.get("rel") + " " + attributes.get("class");
  }

  private static boolean isRelated(String relation) {
    return relation.equals("author")
        || (relation.contains("author") && (" " + relation + " ").contains(" author "));
  }

  private boolean isLink(Element element, Attributes attributes, @Nullable String address) {
    if (!element.nameIs("a")) {
      return false;
    }
    String target = attributes.get("href");
    return marks.isWritersPage(target) && !isElsewhere(target, address);
  }

  /** Whether a link leads to another site as far as is known, where profiles are those of members. */
  private static boolean isElsewhere(String target, @Nullable String address) {
    return target.contains("://")
        && (address == null || (address.contains("://") && !site(target).equals(site(address))));
  }

  /** The last two parts of an address's host: {@code example.org}. */
  private static String site(String address) {
    int start = address.indexOf("://") + 3;
    int path = address.indexOf('/', start);
    String host = path < 0 ? address.substring(start) : address.substring(start, path);
    int second = host.lastIndexOf('.', host.lastIndexOf('.') - 1);
    return host.substring(second + 1);
  }

  private boolean isNamed(Attributes attributes) {
    for (String naming : NAMING) {
      String names = attributes.get(naming);
      if (!names.isEmpty() && known.computeIfAbsent(names, marks::isByline)) {
        return true;
      }
    }
    return false;
  }

  /** The element inside one marked as a writer that holds the name alone. */
  private static Element named(Element writer) {
    Node node = writer;
    for (int seen = 0; node != null && seen < LOOK; seen++) {
      if (node instanceof Element element
          && element.attributes().get("itemprop").equals("name")) {
        return element;
      }
      node = node.childNodeSize() > 0 ? node.childNode(0) : ElementText.after(node, writer);
    }
    return writer;
  }

  /** Whether the writer is that of a review, a comment or another page that this one shows. */
  private boolean isOfAnother(Element writer) {
    Element at = writer;
    for (int up = 0; at != null && up < ABOVE; up++) {
      boolean review = at.attributes().get("itemprop").equals("review");
      if (review || marks.isOfAnother(at.attributes().get("class"))) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private static void few(List<String> found, Element element) {
    String line = found.size() >= FEW ? "" : ElementText.content(element);
    if (!line.isEmpty()) {
      found.add(line);
    }
  }

  /** In the order in which they stand. */
  List<Byline> lines() {
    return lines;
  }

  /** Names in elements that microdata marks as an author. */
  List<String> writers() {
    return writers;
  }

  /** Names of users in the order in which the page shows them. */
  List<String> posters() {
    return posters;
  }
}
