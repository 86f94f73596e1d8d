package dev.touchstone.clean.plain;

import dev.touchstone.clean.BlockKind;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Text with hardly an empty line, as programs leave it that take the markup off a page. Headings, items and paragraphs follow one
 * another without a mark, so that a heading is known by its words, or by the text right below it.
 */
final class DenseText {

  /** Fewer chunks are no page. */
  private static final int FEWEST = 20;

  /** One chunk in so many may stand after an empty line. */
  private static final int BLANKS = 8;

  /** A paragraph that ends a sentence and has so many characters is a text. */
  private static final int TEXT = 80;

  private static final int LONGEST = 60;

  /** As many names of facts one below the other are a table of contents. */
  private static final int CONTENTS = 3;

  /** What wikis put behind a heading: "Pharmacology[edit]". */
  private static final Pattern EDIT = Pattern.compile("\\s*\\[\\p{L}[\\p{L} |]{2,20}\\]$");

  private final List<Chunk> chunks;
  private final boolean dense;

  /** The chunks that are the name of a fact or of a page's part, over what is said of it. */
  private final BitSet names = new BitSet();

  /** @param facts names of facts, lower case */
  DenseText(List<Chunk> chunks, Set<String> facts) {
    this.chunks = chunks;
    long apart = chunks.stream().filter(Chunk::afterBlank).count();
    this.dense = chunks.size() >= FEWEST && apart * BLANKS <= chunks.size();
    int end = dense ? 0 : chunks.size();
    while (end < chunks.size()) {
      int first = end;
      while (end < chunks.size() && isName(chunks.get(end), facts)) {
        end++;
      }
      if (end - first < CONTENTS && end < chunks.size()) {
        names.set(first, end);
      }
      end++;
    }
  }

  /** Whether a chunk heads what stands below it by its words. */
  boolean names(int at) {
    return names.get(at);
  }

  /** Whether a short line stands right over a text. */
  boolean headsText(int at) {
    return dense
        && at + 1 < chunks.size()
        && chunks.get(at).text().length() <= LONGEST
        && Character.isUpperCase(chunks.get(at).text().codePointAt(0))
        && isText(chunks.get(at + 1));
  }

  /** Whether the text below speaks of what the line names: an entry of the part above, as "Warfarin" below "Interactions". */
  boolean isEntry(int at) {
    return dense && at + 1 < chunks.size() && !names(at) && lower(at + 1).contains(lower(at));
  }

  private String lower(int at) {
    return chunks.get(at).text().toLowerCase(Locale.ROOT);
  }

  private static boolean isName(Chunk chunk, Set<String> facts) {
    if (chunk.kind() != BlockKind.PARAGRAPH || chunk.text().length() > LONGEST) {
      return false;
    }
    String name = EDIT.matcher(chunk.text()).replaceFirst("").toLowerCase(Locale.ROOT);
    return facts.contains(name) || facts.contains(name.replace('-', ' '));
  }

  private static boolean isText(Chunk chunk) {
    return chunk.kind() == BlockKind.PARAGRAPH
        && chunk.text().length() >= TEXT
        && chunk.text().indexOf('.') > 0;
  }
}
