package dev.touchstone.engine;

import dev.touchstone.claims.ClaimExtractor;
import dev.touchstone.clean.Cleaner;
import dev.touchstone.compare.Comparer;
import dev.touchstone.compare.rule.Comparing;
import dev.touchstone.ingest.PageReader;
import dev.touchstone.rules.Knowledge;
import dev.touchstone.rules.PackFolder;
import dev.touchstone.vet.SourceVetter;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** What the stages know, being loaded side by side: it is most of a short run. */
final class Loading {

  private final String recipe;
  private final CompletableFuture<Cleaner> cleaner;
  private final CompletableFuture<ClaimExtractor> extractor;
  private final CompletableFuture<Comparing> comparing;
  private final CompletableFuture<Comparer> comparer;
  private final CompletableFuture<SourceVetter> vetter;

  /** Begins; what is needed first comes first. */
  Loading(List<PackFolder> packs) {
    CompletableFuture<Knowledge> knowledge =
        CompletableFuture.supplyAsync(() -> Knowledge.bundled(packs));
    cleaner = CompletableFuture.supplyAsync(Cleaner::new);
    extractor = knowledge.thenApply(ClaimExtractor::new);
    comparing = CompletableFuture.supplyAsync(() -> Comparing.bundled(packs));
    comparer =
        comparing.thenApply(rules -> new Comparer(rules, () -> knowledge.join().lexicon()));
    vetter = CompletableFuture.supplyAsync(SourceVetter::new);
    recipe = Recipe.of(packs);
  }

  /**
   * Waits until all is there.
   *
   * @throws dev.touchstone.rules.RulePackException if a pack cannot be used
   */
  void complete() {
    try {
      CompletableFuture.allOf(cleaner, extractor, comparer, vetter).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** Stages that wait for what they need when they are first called. */
  Stages stages() {
    return new Stages(
        recipe,
        new PageReader()::read,
        page -> cleaner.join().clean(page),
        page -> extractor.join().extract(page),
        vetter::join,
        comparing.join().families(),
        (claims, families) -> comparer.join().compare(claims, families));
  }
}
