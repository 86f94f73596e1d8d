package dev.touchstone.report.data;

import dev.touchstone.claims.Claim;
import java.util.Comparator;
import java.util.List;

/**
 * A page as it is shown in full: its cleaned text and every claim on it.
 *
 * @param text the cleaned text, or its beginning
 * @param left number of characters after {@code text} that are not shown
 * @param claims the claims whose quotes lie in {@code text}, in the order of the page
 */
public record PageContent(String text, int left, List<Claim> claims) {

  private static final Comparator<Claim> BY_PLACE =
      Comparator.comparing((Claim claim) -> claim.evidence().inText()).thenComparing(Claim::id);

  public PageContent {
    claims = List.copyOf(claims);
  }

  /** The page's beginning up to {@code longest} characters, whole paragraphs only. */
  static PageContent of(String text, List<Claim> claims, int longest) {
    int end =
        text.length() <= longest ? text.length() : Math.max(0, text.lastIndexOf("\n\n", longest));
    String shown = text.substring(0, end);
    List<Claim> within = claims.stream()
        .filter(claim ->
            text.startsWith(claim.evidence().quote(), claim.evidence().inText().start()))
        .filter(claim -> claim.evidence().inText().end() <= end)
        .sorted(BY_PLACE)
        .toList();
    return new PageContent(shown, text.length() - end, within);
  }
}
