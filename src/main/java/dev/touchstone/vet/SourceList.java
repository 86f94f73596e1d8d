package dev.touchstone.vet;

import dev.touchstone.rules.PackFile;
import dev.touchstone.vet.card.Tier;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a user knows about pages and hosts: their tier, and why. It outweighs the card's own rule.
 *
 * @param sources the entries; the first that fits a page counts
 */
public record SourceList(List<Known> sources) {

  /** Nothing is known. */
  public static final SourceList EMPTY = new SourceList(List.of());

  public SourceList {
    sources = List.copyOf(sources);
  }

  /**
   * One entry: a page or a host.
   *
   * @param page id of a page; empty where a host is named
   * @param host host name that a page declares as its own, its subdomains included; empty where a
   *     page is named
   * @param tier its tier
   * @param reason why, shown in the card
   */
  public record Known(String page, String host, @Nullable Tier tier, String reason) {

    public Known {
      if (page.isEmpty() == host.isEmpty()) {
        throw new IllegalArgumentException(
            "an entry names either a page or a host, got page \"%s\" and host \"%s\""
                .formatted(page, host));
      }
      if (tier == null || reason.isBlank()) {
        throw new IllegalArgumentException("%s%s: needs a tier and a reason".formatted(page, host));
      }
    }

    private boolean fits(CardDraft draft) {
      if (!page.isEmpty()) {
        return page.equals(draft.source());
      }
      String declared = hostOf(draft.address());
      String wanted = host.toLowerCase(Locale.ROOT);
      return declared.equals(wanted) || declared.endsWith("." + wanted);
    }

    private static String hostOf(String address) {
      return address
          .replaceFirst("^[A-Za-z]+://", "")
          .replaceFirst("[/:?#].*$", "")
          .toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Reads a user's file.
   *
   * @param name what error messages call it
   * @param yaml its text, with a list under {@code sources}
   * @throws IllegalArgumentException if it cannot be used; the message says why
   */
  public static SourceList parse(String name, String yaml) {
    return PackFile.parse(name, yaml, SourceList.class);
  }

  /** What is known about a page. */
  Optional<Verdict> of(CardDraft draft) {
    return sources.stream()
        .filter(known -> known.fits(draft))
        .findFirst()
        .flatMap(
            known -> Optional.ofNullable(known.tier()).map(t -> new Verdict(t, known.reason())));
  }

  /**
   * What counts for a page.
   *
   * @param tier its tier
   * @param reason why
   */
  record Verdict(Tier tier, String reason) {}
}
