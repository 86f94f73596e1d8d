package dev.touchstone.ingest.document;

import java.util.Set;

/** HTML being written: tags of ours, text of the document's, escaped. */
final class HtmlText {

  /** Tags that stand within a line. */
  private static final Set<String> INLINE = Set.of("sub", "sup", "td", "th");

  private final StringBuilder html = new StringBuilder();

  HtmlText open(String tag) {
    html.append('<').append(tag).append('>');
    return this;
  }

  HtmlText close(String tag) {
    html.append("</").append(tag).append(INLINE.contains(tag) ? ">" : ">\n");
    return this;
  }

  HtmlText text(String text) {
    html.append(escaped(text));
    return this;
  }

  HtmlText element(String tag, String text) {
    return text.isBlank() ? this : open(tag).text(text.strip()).close(tag);
  }

  /** A line of the page's head; nothing where there is no value. */
  HtmlText meta(String name, String value) {
    if (!value.isBlank()) {
      html.append("<meta name=\"").append(name).append("\" content=\"");
      html.append(escaped(value.strip())).append("\">\n");
    }
    return this;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
