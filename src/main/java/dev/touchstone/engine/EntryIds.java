package dev.touchstone.engine;

import dev.touchstone.ingest.container.PageNames;
import dev.touchstone.page.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Ids for pages that stand in an archive: the archive's id and the entry's name without endings, or
 * the entry's address without its scheme.
 *
 * <p>Names in archives are not to be trusted. No id leads out of the folder it is written to, none
 * has a part that a file system refuses, and none is given twice. The same archive gives the same ids.
 */
public final class EntryIds {

  private static final Pattern SCHEME = Pattern.compile("(?i)^https?://");
  private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\\\?*:<>|\"\uFFFD]");

  /** Most characters of a part between two slashes: file systems allow 255 bytes. */
  private static final int PART_LIMIT = 60;

  private static final int PARTS_LIMIT = 12;
  private static final int HASH_LENGTH = 12;

  private final Set<String> taken;

  /** @param taken ids that are given already */
  public EntryIds(Collection<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /** The id of an archive's entry if it were the only one of its name. */
  static String wish(String archive, String key) {
    String address = SCHEME.matcher(key).replaceFirst("");
    boolean isAddress = !address.equals(key);
    return safe(isAddress ? address : archive + "/" + PageNames.withoutEndings(key));
  }

  /** The id that an entry gets: the one it wishes for, with a count if that is taken. */
  public String free(String id) {
    int count = 2;
    String free = id;
    while (!taken.add(free)) {
      free = id + "~" + count++;
    }
    return free;
  }

  private static String safe(String id) {
    List<String> parts = new ArrayList<>();
    for (String part : id.split("/", -1)) {
      if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part.equals("..") ? "_" : shortened(UNSAFE.matcher(part).replaceAll("_")));
      }
    }
    if (parts.size() > PARTS_LIMIT) {
      return parts.get(0) + "/" + hash(id);
    }
    return String.join("/", parts).replace(".txt/", ".txt_/");
  }

  private static String shortened(String part) {
    if (part.length() <= PART_LIMIT) {
      return part;
    }
    return part.substring(0, PART_LIMIT - HASH_LENGTH - 1) + "-" + hash(part);
  }

  private static String hash(String text) {
    return Sha256.hex(text.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_LENGTH);
  }
}
