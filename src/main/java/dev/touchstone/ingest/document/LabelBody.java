package dev.touchstone.ingest.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A drug label as HTML. Used once.
 *
 * <p>What stands in a section's {@code text} is narrative, nearly HTML already; everything else is
 * structure, of which the label's title, date and set id, the product's and the substance's name
 * are kept.
 */
final class LabelBody {

  private static final Map<String, String> TAGS = Map.ofEntries(
      Map.entry("paragraph", "p"),
      Map.entry("list", "ul"),
      Map.entry("item", "li"),
      Map.entry("table", "table"),
      Map.entry("caption", "p"),
      Map.entry("thead", "thead"),
      Map.entry("tbody", "tbody"),
      Map.entry("tfoot", "tfoot"),
      Map.entry("tr", "tr"),
      Map.entry("td", "td"),
      Map.entry("th", "th"),
      Map.entry("sub", "sub"),
      Map.entry("sup", "sup"));

  private static final int DEEPEST_HEADING = 6;

  private final HtmlText head = new HtmlText();
  private final HtmlText body = new HtmlText();
  private final Deque<String> path = new ArrayDeque<>();
  private final StringBuilder words = new StringBuilder();
  private int sections;
  private int texts;
  private String code = "";
  private String product = "";
  private boolean headed;
  private boolean inTitle;

  void write(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml);
        case XMLStreamConstants.CHARACTERS -> words.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        default -> {}
      }
    }
  }

  String html() {
    String title =
        product.isEmpty() ? "" : new HtmlText().element("h1", product).toString();
    return "<html><head>\n" + head + "</head><body><main>\n" + title + body
        + "</main></body></html>\n";
  }

  private void start(XMLStreamReader xml) {
    String name = xml.getLocalName();
    if ("title".equals(path.peek()) || inTitle) {
      words.append(name.equals("br") ? " " : "");
      inTitle = true;
      path.push(name);
      return;
    }
    if (texts > 0) {
      flush();
      String tag = TAGS.get(name);
      if (tag != null) {
        body.open(tag);
      } else if (name.equals("br")) {
        body.text(" ");
      }
    } else if (name.equals("section")) {
      sections++;
      headed = false;
    } else if (name.equals("text") && sections > 0) {
      heading(code);
      texts++;
    } else {
      structure(name, xml);
    }
    words.setLength(0);
    path.push(name);
  }

  private void structure(String name, XMLStreamReader xml) {
    switch (name) {
      case "code" -> {
        String display = Xml.attribute(xml, "displayName");
        code = display == null ? "" : display;
      }
      case "setId" -> head.meta("identifier", orEmpty(Xml.attribute(xml, "root")));
      case "effectiveTime" -> {
        String time = orEmpty(Xml.attribute(xml, "value"));
        if (sections == 0 && time.matches("\\d{8}.*")) {
          String date =
              time.substring(0, 4) + "-" + time.substring(4, 6) + "-" + time.substring(6, 8);
          head.meta("article:modified_time", date);
        }
      }
      default -> {}
    }
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  private void end(String name) {
    path.pop();
    inTitle = inTitle && !name.equals("title");
    if (inTitle) {
      return;
    }
    if (texts > 0) {
      flush();
      if (name.equals("text") && !path.contains("text")) {
        texts--;
      } else if (TAGS.containsKey(name)) {
        body.close(TAGS.get(name));
      }
    } else {
      named(name);
    }
    words.setLength(0);
  }

  /** An element that held words and stands outside the narrative. */
  private void named(String name) {
    String said = words.toString().replaceAll("\\s+", " ").strip();
    if (name.equals("section")) {
      sections--;
    } else if (name.equals("title") && sections > 0) {
      heading(said);
    } else if (name.equals("title")) {
      head.element("title", said);
    } else if (name.equals("name")
        && product.isEmpty()
        && "manufacturedProduct".equals(path.peek())) {
      product = said;
    }
  }

  /** The section's heading, once: its own title comes first where it has one. */
  private void heading(String title) {
    if (!headed) {
      body.element("h" + Math.min(sections + 1, DEEPEST_HEADING), title);
      headed = true;
    }
  }

  private void flush() {
    body.text(words.toString());
    words.setLength(0);
  }
}
