package dev.touchstone.ingest.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The body of a DOCX as HTML, paragraph by paragraph. Used once. */
final class WordBody {

  private static final Pattern HEADING = Pattern.compile("(?i)heading\\s?([1-6])");

  private final HtmlText html;
  private final StringBuilder words = new StringBuilder();
  private String style = "";
  private boolean item;
  private boolean inList;
  private int cells;

  WordBody(HtmlText html) {
    this.html = html;
  }

  void write(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        start(xml);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end(xml.getLocalName());
      }
    }
    endList();
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "pStyle" -> style = value(xml);
      case "numPr" -> item = true;
      case "t" -> words.append(xml.getElementText());
      case "tab", "br", "cr" -> words.append(' ');
      case "noBreakHyphen" -> words.append('-');
      case "tbl" -> {
        endList();
        html.open("table");
      }
      case "tr" -> html.open("tr");
      case "tc" -> {
        html.open("td");
        cells++;
      }
      default -> {}
    }
  }

  private static String value(XMLStreamReader xml) {
    String value = Xml.attribute(xml, "val");
    return value == null ? "" : value;
  }

  private void end(String name) {
    switch (name) {
      case "p" -> paragraph();
      case "tc" -> {
        html.close("td");
        cells--;
      }
      case "tr" -> html.close("tr");
      case "tbl" -> html.close("table");
      default -> {}
    }
  }

  private void paragraph() {
    if (cells > 0) {
      html.text(words.append(' ').toString());
    } else if (item) {
      beginList();
      html.element("li", words.toString());
    } else {
      endList();
      html.element(tag(), words.toString());
    }
    words.setLength(0);
    style = "";
    item = false;
  }

  private String tag() {
    Matcher heading = HEADING.matcher(style);
    if (heading.matches()) {
      return "h" + heading.group(1);
    }
    return style.equals("Title") ? "h1" : "p";
  }

  private void beginList() {
    if (!inList) {
      html.open("ul");
    }
    inList = true;
  }

  private void endList() {
    if (inList) {
      html.close("ul");
    }
    inList = false;
  }
}
