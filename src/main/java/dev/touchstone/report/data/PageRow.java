package dev.touchstone.report.data;

import dev.touchstone.clean.Reason;
import dev.touchstone.clean.Removal;
import dev.touchstone.engine.PageDigest;
import dev.touchstone.engine.PageResult;
import dev.touchstone.page.Notice;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the report says about one input, in the table of pages.
 *
 * @param id the page's id, as findings and claims name it
 * @param path the input's path as given
 * @param title the page's title; null if it has none or could not be read
 * @param claims number of claims found on it
 * @param removed how many pieces were taken out, by reason, in the order of {@link Reason}
 * @param notices what was cut short or ignored, one line each
 * @param error why the page could not be read; null if it was
 * @param kinds number of claims by attribute
 * @param outline what cleaning made of it
 */
public record PageRow(
    String id,
    String path,
    @Nullable String title,
    int claims,
    Map<Reason, Integer> removed,
    List<String> notices,
    @Nullable String error,
    SortedMap<String, Integer> kinds,
    PageOutline outline) {

  public PageRow {
    removed = Collections.unmodifiableMap(removed.isEmpty() ? Map.of() : new EnumMap<>(removed));
    notices = List.copyOf(notices);
    kinds = Collections.unmodifiableSortedMap(new TreeMap<>(kinds));
  }

  /** A row without what only the pictures show. */
  public PageRow(
      String id,
      String path,
      @Nullable String title,
      int claims,
      Map<Reason, Integer> removed,
      List<String> notices,
      @Nullable String error) {
    this(id, path, title, claims, removed, notices, error, new TreeMap<>(), PageOutline.NONE);
  }

  /** The row of an input; keeps nothing of the page's text. */
  public static PageRow of(PageResult result) {
    PageDigest page = result.page();
    if (page == null) {
      return failed(result.id(), result.path(), Objects.requireNonNullElse(result.failure(), ""));
    }
    SortedMap<String, Integer> kinds = new TreeMap<>();
    result.claims().forEach(claim -> kinds.merge(claim.attribute(), 1, Integer::sum));
    Map<Reason, Integer> removed = new EnumMap<>(Reason.class);
    for (Removal removal : page.removed()) {
      removed.merge(removal.reason(), 1, Integer::sum);
    }
    return new PageRow(
        result.id(),
        result.path(),
        page.metadata().title(),
        result.claims().size(),
        removed,
        result.notices().stream().map(Notice::message).toList(),
        null,
        kinds,
        PageOutline.of(page));
  }

  /** The same without the pieces that were taken out. */
  PageRow withoutPieces() {
    return new PageRow(
        id, path, title, claims, removed, notices, error, kinds, outline.withoutPieces());
  }

  /** The row of an input that could not be read. */
  public static PageRow failed(String id, String path, String error) {
    return new PageRow(id, path, null, 0, Map.of(), List.of(), error);
  }

  /** The same without all that is counted or taken out. */
  PageRow inBrief() {
    return new PageRow(id, path, title, claims, Map.of(), List.of(), error);
  }
}
