package dev.touchstone.cli;

import dev.touchstone.claims.Claim;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.compare.Finding;
import dev.touchstone.dataset.SourceWriter;
import dev.touchstone.dataset.publish.Publication;
import dev.touchstone.engine.InputException;
import dev.touchstone.engine.PageResult;
import dev.touchstone.vet.CardDraft;
import dev.touchstone.vet.SourceList;
import dev.touchstone.vet.SourceVetter;
import dev.touchstone.vet.card.SourceCard;
import dev.touchstone.vet.criteria.Criteria;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what the source cards of a run need, and writes them. The one place where {@code run}
 * meets the package {@code vet}.
 */
final class SourceStep {

  /** Loaded beside the reading of the first page, not before it. */
  private final CompletableFuture<SourceVetter> vetter;

  private final List<CardDraft> drafts = new ArrayList<>();

  /** @param sources the user's own list of sources; null if there is none */
  SourceStep(@Nullable Path sources) {
    SourceList known = listIn(sources);
    vetter = CompletableFuture.supplyAsync(() -> new SourceVetter(Criteria.bundled(), known));
  }

  private static SourceList listIn(@Nullable Path file) {
    if (file == null) {
      return SourceList.EMPTY;
    }
    try {
      return SourceList.parse(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new InputException(file + ": cannot be read; --sources names a YAML file");
    } catch (IllegalArgumentException e) {
      throw new InputException(String.valueOf(e.getMessage()));
    }
  }

  /** Takes what the card of a page needs; keeps no page's text. */
  void add(PageResult result) {
    CleanPage page = result.page();
    if (page != null) {
      drafts.add(vetter.join().read(page, result.claims()));
    }
  }

  /** Writes the cards of all pages. */
  List<SourceCard> write(Publication data, List<Claim> claims, List<Finding> findings)
      throws IOException {
    List<SourceCard> cards = vetter.join().cards(drafts, claims, findings);
    SourceWriter.write(data, cards);
    return cards;
  }
}
