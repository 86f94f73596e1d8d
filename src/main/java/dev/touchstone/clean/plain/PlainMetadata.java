package dev.touchstone.clean.plain;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.clean.Metadata;
import dev.touchstone.clean.draft.Draft;
import dev.touchstone.clean.draft.DraftBlock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a page of plain text says about itself in its first lines. */
public final class PlainMetadata {

  private static final int FIRST_BLOCKS = 6;
  private static final Pattern DATE = Pattern.compile(
      "(?:(?:published|updated|posted|date)[: ]+)?(\\d{4}-\\d{2}-\\d{2})(?:[ T]\\d{1,2}:\\d{2}.*)?",
      Pattern.CASE_INSENSITIVE);

  private final Set<String> sections;

  /** @param sections names of a site's parts, which are no titles, lower case */
  public PlainMetadata(Set<String> sections) {
    this.sections = Set.copyOf(sections);
  }

  public Metadata of(Draft draft) {
    List<DraftBlock> first =
        draft.blocks().subList(0, Math.min(FIRST_BLOCKS, draft.blocks().size()));
    String title = null;
    String date = null;
    for (DraftBlock block : first) {
      String words = draft.words(block);
      if (title == null && isTitle(block, words)) {
        title = words;
      }
      date = date == null ? date(words) : date;
    }
    return new Metadata(title, List.of(), date, null, null, null);
  }

  private boolean isTitle(DraftBlock block, String words) {
    return block.kind() == BlockKind.HEADING && !sections.contains(words.toLowerCase(Locale.ROOT));
  }

  private static @Nullable String date(String words) {
    Matcher matcher = DATE.matcher(words);
    return matcher.matches() ? matcher.group(1) : null;
  }
}
