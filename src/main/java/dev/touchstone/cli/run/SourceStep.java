package dev.touchstone.cli.run;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Finding;
import dev.touchstone.engine.InputException;
import dev.touchstone.engine.PageDigest;
import dev.touchstone.engine.PageResult;
import dev.touchstone.engine.Stages;
import dev.touchstone.engine.store.RecordCodec;
import dev.touchstone.engine.store.Scratch;
import dev.touchstone.engine.store.Sorted;
import dev.touchstone.fuse.Prior;
import dev.touchstone.vet.CardBatch;
import dev.touchstone.vet.CardDraft;
import dev.touchstone.vet.SourceList;
import dev.touchstone.vet.SourceVetter;
import dev.touchstone.vet.card.SourceCard;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what the source cards of a run need, and hands them on. The one place where {@code run}
 * meets the package {@code vet}.
 */
final class SourceStep implements Closeable {

  /** Drafts in memory before they go to disk; one takes some ten kilobytes. */
  private static final int DRAFTS = 2_000;

  private final SourceList known;
  private final Supplier<SourceVetter> vetter;
  private final Sorted<CardDraft> drafts;
  private @Nullable CardBatch batch;

  /**
   * @param sources the user's own list of sources; null if there is none
   * @param folder for what does not fit into memory
   */
  SourceStep(@Nullable Path sources, Stages stages, Scratch folder) {
    known = listIn(sources);
    Supplier<SourceVetter> bundled = stages.vetter();
    vetter = bundled == null ? SourceVetter::new : bundled;
    drafts = new Sorted<>(
        folder, RecordCodec.of(CardDraft.class), Comparator.comparing(CardDraft::source), DRAFTS);
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

  /** Where cards go. */
  interface Sink {

    void accept(SourceCard card) throws IOException, InterruptedException;
  }

  /** Takes what the card of a page needs. */
  void add(PageResult result) throws IOException {
    PageDigest page = result.page();
    CardDraft draft = page == null ? null : page.card();
    if (draft != null) {
      drafts.add(draft);
    }
  }

  /** Takes what a finding says about its pages. */
  void add(Finding finding, Function<String, @Nullable Claim> claims) {
    batch().hear(finding, claims);
  }

  /** How far pages are believed that are of a known kind; once it has taken all findings. */
  Map<String, Prior> priors() throws IOException {
    Map<String, Prior> priors = new HashMap<>();
    try (Sorted.Cursor<CardDraft> all = drafts.read()) {
      for (CardDraft draft = all.next(); draft != null; draft = all.next()) {
        Prior prior = batch().prior(draft);
        if (prior.rank() != 0) {
          priors.put(draft.source(), prior);
        }
      }
    }
    return priors;
  }

  /** Hands on the cards of all pages, in the order of their ids. */
  void forEach(Sink sink) throws IOException, InterruptedException {
    try (Sorted.Cursor<CardDraft> all = drafts.read()) {
      for (CardDraft draft = all.next(); draft != null; draft = all.next()) {
        batch().hear(draft);
      }
    }
    try (Sorted.Cursor<CardDraft> all = drafts.read()) {
      for (CardDraft draft = all.next(); draft != null; draft = all.next()) {
        sink.accept(batch().card(draft));
      }
    }
  }

  private CardBatch batch() {
    if (batch == null) {
      batch = vetter.get().batch(known);
    }
    return batch;
  }

  @Override
  public void close() throws IOException {
    drafts.close();
  }
}
