package dev.touchstone.ingest.container;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What files of a folder or an archive are called if they are pages. */
public final class PageNames {

  /** Endings of pages, each also with {@code .gz} behind it. */
  private static final List<String> PAGES =
      List.of(".html", ".htm", ".xhtml", ".txt", ".md", ".pdf", ".docx", ".mhtml", ".mht", ".xml");

  /** Endings of files that may hold pages: looked into before they count. */
  private static final List<String> HOLDERS = List.of(".zip", ".tar", ".tgz", ".warc", ".jsonl");

  /** Media types of pages. */
  private static final Set<String> TYPES =
      Set.of("text/html", "application/xhtml+xml", "text/plain", "application/pdf");

  private PageNames() {}

  /** Whether what has this media type, with or without parameters, is read as a page. */
  public static boolean isPageType(String type) {
    return TYPES.contains(type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT));
  }

  /** Whether an entry of an archive is read as a page. */
  static boolean isPage(String entry) {
    String name = entry.substring(entry.lastIndexOf('/') + 1);
    return !name.startsWith(".") && !name.equalsIgnoreCase("README.md") && hasEnding(name, PAGES);
  }

  /** Whether a file of this name is worth looking at. */
  public static boolean isCandidate(String name) {
    return hasEnding(name, PAGES) || hasEnding(name, HOLDERS);
  }

  /** Whether the name alone does not decide: XML is mostly no drug label, a zip file mostly no batch. */
  public static boolean isDoubtful(String name) {
    return hasEnding(name, HOLDERS) || hasEnding(name, List.of(".xml"));
  }

  /** A path without the endings by which it counts as a page, and unchanged where it has none. */
  public static String withoutEndings(String path) {
    for (List<String> endings : List.of(PAGES, HOLDERS)) {
      int stem = stem(path, endings);
      if (stem < path.length()) {
        return path.substring(0, stem);
      }
    }
    return path;
  }

  private static boolean hasEnding(String name, List<String> endings) {
    return stem(name, endings) < name.length();
  }

  /** How much of a path stands before its ending; all of it where it has none of these. */
  private static int stem(String path, List<String> endings) {
    String lower = path.toLowerCase(Locale.ROOT);
    int end = lower.endsWith(".gz") ? lower.length() - 3 : lower.length();
    for (String ending : endings) {
      int stem = end - ending.length();
      boolean hasStem = stem > 0 && path.charAt(stem - 1) != '/';
      if (hasStem && lower.startsWith(ending, stem)) {
        return stem;
      }
    }
    return path.length();
  }
}
