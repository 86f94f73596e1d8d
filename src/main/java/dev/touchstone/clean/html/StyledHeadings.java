package dev.touchstone.clean.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds headings among blocks that look alike: short lines, each above a text, a list or a table that looks otherwise. */
final class StyledHeadings {

  private static final int LONGEST = 100;

  /** A text has so many characters. */
  private static final int TEXT = 60;

  private static final int LOWEST = 6;

  /** A style that sets a whole block in bold. */
  private static final Pattern BOLD = Pattern.compile("font-weight:\\s*(?:bold|[6-9]00)");

  private final List<Element> pieces;
  private final Set<Element> used;
  private final Furniture furniture;
  private final List<String> looks = new ArrayList<>();

  /** What is seen of the blocks of one look. */
  private static final class Kind {
    private int count;
    private int over;
    private boolean never;
  }

  /**
   * @param pieces a page's blocks in order
   * @param used those among them that are part of a list or a table
   */
  StyledHeadings(List<Element> pieces, Set<Element> used, Furniture furniture) {
    this.pieces = pieces.stream().filter(piece -> !piece.text().isBlank()).toList();
    this.used = used;
    this.furniture = furniture;
    this.pieces.forEach(piece ->
        looks.add(used.contains(piece) || isLabel(piece) ? "" : StyledMarkup.looks(piece)));
  }

  /** Whether a block names what stands beside it. */
  private static boolean isLabel(Element piece) {
    Element row = piece.parent();
    return row != null && LabelledRows.isRow(row);
  }

  /** @param title the page's title, whose words its first heading has; empty if that is known already */
  void name(String title) {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (!looks.get(i).isEmpty()) {
        see(kinds.computeIfAbsent(looks.get(i), key -> new Kind()), i);
      }
    }
    kinds.values().removeIf(kind -> kind.never);
    int top = first(kinds, title);
    List<String> order = new ArrayList<>();
    kinds.forEach((look, kind) -> {
      boolean bold = BOLD.matcher(look).find();
      if (kind.count >= (bold ? 1 : 2) && kind.over * 2 >= kind.count) {
        order.add(look);
      }
    });
    for (int i = 0; i < pieces.size(); i++) {
      int rank = i == top ? -1 : order.indexOf(looks.get(i));
      if (i == top || rank >= 0) {
        pieces.get(i).tagName("h" + Math.min(LOWEST, rank + 2));
      }
    }
  }

  private void see(Kind kind, int at) {
    Element piece = pieces.get(at);
    String words = piece.text();
    boolean line = words.length() <= LONGEST
        && ".,;".indexOf(words.charAt(words.length() - 1)) < 0
        && !Character.isLowerCase(words.codePointAt(0))
        && piece.selectFirst("br") == null;
    boolean twice = at + 1 < pieces.size() && looks.get(at + 1).equals(looks.get(at));
    kind.count++;
    kind.over += isOver(at) ? 1 : 0;
    kind.never |= !line || twice || furniture.of(piece) != null;
  }

  /** Whether a text, a list or a table stands below, or another heading with one. */
  private boolean isOver(int at) {
    int next = at + 1;
    return next < pieces.size()
        && (used.contains(pieces.get(next))
            || pieces.get(next).text().length() >= TEXT
            || (next + 1 < pieces.size()
                && (used.contains(pieces.get(next + 1))
                    || pieces.get(next + 1).text().length() >= TEXT)));
  }

  /** Where the page's own heading stands: the first block of a look of its own whose words open the title; -1 if there is none. */
  private int first(Map<String, Kind> kinds, String title) {
    String sought = title.toLowerCase(Locale.ROOT);
    for (int i = 0; i < pieces.size() && !sought.isEmpty(); i++) {
      Kind kind = kinds.get(looks.get(i));
      if (kind != null
          && kind.count == 1
          && sought.startsWith(pieces.get(i).text().toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return -1;
  }
}
