package dev.touchstone.dataset;

/** Any text as XML 1.0 can hold it. */
public final class XmlText {

  private XmlText() {}

  /**
   * Text for an element or an attribute in double quotes. Characters that XML 1.0 cannot hold become
   * the replacement character.
   */
  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(c -> {
      boolean allowed = c == '\t'
          || c == '\n'
          || (c >= ' ' && c < 0xD800)
          || (c >= 0xE000 && c < 0xFFFE)
          || c > 0xFFFF;
      switch (allowed ? c : 0xFFFD) {
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '&' -> escaped.append("&amp;");
        case '"' -> escaped.append("&quot;");
        case 0xFFFD -> escaped.append('\uFFFD');
        default -> escaped.appendCodePoint(c);
      }
    });
    return escaped.toString();
  }
}
