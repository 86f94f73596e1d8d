package dev.touchstone.engine;

import dev.touchstone.ingest.container.PageNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Gives every page of a batch its id.
 *
 * <p>The id is the file's name without its endings ({@code 0001} for {@code 0001.html.gz}). Pages
 * that share it get the first of these that tells them apart: the path from the input folder without
 * endings ({@code b/0001}), the same below the input folder's own name, both again with endings, and
 * last a count ({@code 0001~2}). An id is also the name of a file below {@code text/}, so it holds
 * no control character and no backslash, and none of its folders is called like another page's text.
 */
final class PageIds {

  private PageIds() {}

  /**
   * A file before it has its id.
   *
   * @param root name of the input folder, or of the folder that holds a file that was named itself;
   *     empty for the root of the file system
   * @param relative path from that folder, with {@code /}
   */
  record Place(String root, String relative) {

    String rooted() {
      return root.isEmpty() ? relative : root + "/" + relative;
    }

    String name() {
      return relative.substring(relative.lastIndexOf('/') + 1);
    }
  }

  /** One id for each place, in the same order. */
  static List<String> of(List<Place> places) {
    List<String> ids = new ArrayList<>();
    places.forEach(place -> ids.add(""));
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      open.add(i);
    }
    Set<String> taken = new HashSet<>();
    List<Function<Place, String>> forms = List.of(
        place -> PageNames.withoutEndings(place.name()),
        place -> PageNames.withoutEndings(place.relative()),
        place -> PageNames.withoutEndings(place.rooted()),
        Place::relative,
        Place::rooted);
    for (Function<Place, String> form : forms) {
      open = assign(places, open, form, ids, taken);
    }
    for (int i : open) {
      ids.set(i, counted(safe(PageNames.withoutEndings(places.get(i).name())), taken));
    }
    return ids;
  }

  /** Gives ids of one form to all places that it tells apart; returns those that are left. */
  private static List<Integer> assign(
      List<Place> places,
      List<Integer> open,
      Function<Place, String> form,
      List<String> ids,
      Set<String> taken) {
    Map<String, Integer> uses = new HashMap<>();
    open.forEach(i -> uses.merge(safe(form.apply(places.get(i))), 1, Integer::sum));
    List<Integer> left = new ArrayList<>();
    for (int i : open) {
      String id = safe(form.apply(places.get(i)));
      if (uses.getOrDefault(id, 0) == 1 && taken.add(id)) {
        ids.set(i, id);
      } else {
        left.add(i);
      }
    }
    return left;
  }

  private static String counted(String id, Set<String> taken) {
    int count = 2;
    while (!taken.add(id + "~" + count)) {
      count++;
    }
    return id + "~" + count;
  }

  private static String safe(String id) {
    StringBuilder safe = new StringBuilder(id.length());
    id.chars()
        .map(c -> Character.isISOControl(c) || c == '\\' || c == '\uFFFD' ? '_' : c)
        .forEach(c -> safe.append((char) c));
    return safe.toString().replace(".txt/", ".txt_/");
  }
}
