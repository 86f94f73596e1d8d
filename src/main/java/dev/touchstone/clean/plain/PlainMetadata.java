package dev.touchstone.clean.plain;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.clean.Metadata;
import dev.touchstone.clean.draft.Draft;
import dev.touchstone.clean.draft.DraftBlock;
import dev.touchstone.page.Format;
import dev.touchstone.page.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a page of plain text says about itself in its first lines. */
public final class PlainMetadata {

  private static final int FIRST_BLOCKS = 6;

  /** What a printed page may show before its title. */
  private static final int MENU_BLOCKS = 40;

  private static final Pattern DATE = Pattern.compile(
      "(?:(?:published|updated|posted|date)[: ]+)?(\\d{4}-\\d{2}-\\d{2})(?:[ T]\\d{1,2}:\\d{2}.*)?",
      Pattern.CASE_INSENSITIVE);

  /** Where a page stands on its site: "Forum > Drugs > Stimulants". */
  private static final Pattern TRAIL = Pattern.compile("[^>»›]{1,60}(?: [>»›] [^>»›]{1,60}){2,}");

  /** What a forum writes before the title of what it shows. */
  private static final Pattern THREAD =
      Pattern.compile("(?:thread|topic|subject): +(?:re: +)?(.{3,120})", Pattern.CASE_INSENSITIVE);

  private static final List<String> AUTHORS = List.of("author", "authors", "by");
  private static final List<String> PUBLISHED = List.of("date", "published", "created");
  private static final List<String> MODIFIED =
      List.of("updated", "modified", "lastmod", "last_updated", "last updated", "last_modified");

  private final Set<String> sections;

  /** @param sections names of a site's parts, which are no titles, lower case */
  public PlainMetadata(Set<String> sections) {
    this.sections = Set.copyOf(sections);
  }

  /** What its front matter says, and where that says nothing, its first blocks. */
  public Metadata of(Page page, Draft draft) {
    Map<String, String> said =
        page.format() == Format.MARKDOWN ? FrontMatter.entries(page.source()) : Map.of();
    List<DraftBlock> first =
        draft.blocks().subList(0, Math.min(FIRST_BLOCKS, draft.blocks().size()));
    String title = page.format() == Format.TEXT ? chief(draft) : null;
    String date = null;
    for (DraftBlock block : first) {
      String words = draft.words(block);
      if (title == null) {
        title = title(block, words);
      }
      date = date == null ? date(words) : date;
    }
    String published = day(said, PUBLISHED);
    return new Metadata(
        title,
        AUTHORS.stream()
            .map(said::get)
            .filter(Objects::nonNull)
            .flatMap(names -> Arrays.stream(names.split("\\s*[,;]\\s*")))
            .filter(name -> !name.isBlank())
            .toList(),
        published == null ? date : published,
        day(said, MODIFIED),
        said.get("lang"),
        said.get("site"));
  }

  /** The day that the first of some keys gives; null if none gives one. */
  private static @Nullable String day(Map<String, String> said, List<String> keys) {
    return keys.stream()
        .map(said::get)
        .filter(Objects::nonNull)
        .map(PlainMetadata::date)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The one heading of the highest level that stands near the top, if need be below a menu; null if there is none. */
  private static @Nullable String chief(Draft draft) {
    List<DraftBlock> chief = draft.blocks().stream()
        .limit(MENU_BLOCKS)
        .filter(block -> block.kind() == BlockKind.HEADING && block.level() == 1)
        .toList();
    String words = chief.size() == 1 ? draft.words(chief.get(0)) : null;
    return words == null || TRAIL.matcher(words).matches() ? null : words;
  }

  /** The title that a block says; null if it says none. */
  private @Nullable String title(DraftBlock block, String words) {
    Matcher thread = THREAD.matcher(words);
    if (thread.matches()) {
      return thread.group(1).strip();
    }
    boolean heads = block.kind() == BlockKind.HEADING
        && !sections.contains(words.toLowerCase(Locale.ROOT))
        && !TRAIL.matcher(words).matches();
    return heads ? words : null;
  }

  private static @Nullable String date(String words) {
    Matcher matcher = DATE.matcher(words);
    return matcher.matches() ? matcher.group(1) : null;
  }
}
