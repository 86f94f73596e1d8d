package dev.touchstone.report.page;

import dev.touchstone.claims.Claim;
import dev.touchstone.report.data.PageContent;
import dev.touchstone.report.data.ReportData;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where in the report, or beside it, a page stands, and what it is called there. */
public final class Places {

  /** Parts of a path that a link must not have. */
  private static final Set<String> OUTSIDE = Set.of("", ".", "..");

  private final ReportData data;
  private final Map<String, Integer> positions = new HashMap<>();

  public Places(ReportData data) {
    this.data = data;
    for (int i = 0; i < data.pages().size(); i++) {
      positions.putIfAbsent(data.pages().get(i).id(), i);
    }
  }

  /** Its place in the list of pages; null if it is not there. */
  public @Nullable Integer position(String source) {
    return positions.get(source);
  }

  /** Its title, its id if it has none. */
  public String title(String source) {
    Integer position = positions.get(source);
    String title = position == null ? null : data.pages().get(position).title();
    return title == null || title.isBlank() ? source : title;
  }

  /** The page's view; null if the report does not show it in full. */
  public @Nullable String view(String source) {
    return data.contents().containsKey(source) ? "#page-" + positions.get(source) : null;
  }

  /** The claim's mark in the page's view, or else the page's text. */
  public @Nullable String place(Claim claim) {
    PageContent content = data.contents().get(claim.source());
    boolean isShown = content != null && content.claims().contains(claim);
    return isShown ? "#claim-" + claim.id() : text(claim.source());
  }

  /** The page's whole source card; null if it can be seen nowhere. */
  public @Nullable String card(String source) {
    return data.contents().containsKey(source)
        ? "#card-" + positions.get(source)
        : inFolder(data.cardFolder(), source, "");
  }

  /** The page's cleaned text, as a link; null if the report does not link to texts. */
  public @Nullable String text(String source) {
    return inFolder(data.textFolder(), source, ".txt");
  }

  /** Percent-encoded between the slashes, so that no id can lead anywhere but into the folder. */
  private static @Nullable String inFolder(@Nullable String folder, String source, String ending) {
    boolean leadsOut = List.of(source.split("/", -1)).stream().anyMatch(OUTSIDE::contains);
    if (folder == null || leadsOut) {
      return null;
    }
    String encoded =
        URLEncoder.encode(source, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
    return folder + encoded + ending;
  }
}
