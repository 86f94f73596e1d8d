package dev.touchstone.engine;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.ClaimExtractor;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.clean.Cleaner;
import dev.touchstone.compare.Comparer;
import dev.touchstone.compare.Finding;
import dev.touchstone.compare.family.Families;
import dev.touchstone.compare.family.PageWords;
import dev.touchstone.fuse.Recommender;
import dev.touchstone.ingest.PageReader;
import dev.touchstone.ingest.Reading;
import dev.touchstone.ingest.bytes.Content;
import dev.touchstone.page.Page;
import dev.touchstone.rules.Knowledge;
import dev.touchstone.rules.PackFolder;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * What is done with a batch, as functions without memory. The first three are for one page each: an
 * engine may run them in any order, on any thread, twice. The last two are for all pages together.
 *
 * @param read a file's bytes to a page
 * @param clean a page to its content
 * @param extract a clean page to its claims
 * @param families the pages' wordings to the families of those that copy one another
 * @param compare claims to findings, in an order that does not depend on that of the claims
 */
public record Stages(
    Read read,
    Function<Page, CleanPage> clean,
    Function<CleanPage, List<Claim>> extract,
    Function<Collection<PageWords>, Families> families,
    Compare compare) {

  /** Turns the claims of all pages into findings. */
  @FunctionalInterface
  public interface Compare {

    /** As {@link Comparer#all}. */
    List<Finding> apply(Collection<Claim> claims, Families families);
  }

  /** Turns the bytes of a file, or of an archive's entry, into a page. */
  @FunctionalInterface
  public interface Read {

    /** As {@link PageReader#read}. */
    Reading read(String id, String path, Content content);
  }

  /** Reading and cleaning as they are built in, and no claims: needs no lexicon and no rules. */
  public static Stages cleaning() {
    return new Stages(
        new PageReader()::read,
        new Cleaner()::clean,
        page -> List.of(),
        pages -> Families.NONE,
        (claims, families) -> List.of());
  }

  /** All stages as they are built in. Their data is loaded side by side: it is most of a short run. */
  public static Stages bundled() {
    return bundled(List.of());
  }

  /**
   * The same with more packs.
   *
   * @throws dev.touchstone.rules.RulePackException if a pack cannot be used
   */
  public static Stages bundled(List<PackFolder> packs) {
    CompletableFuture<Cleaner> cleaner = CompletableFuture.supplyAsync(Cleaner::new);
    CompletableFuture<Comparer> comparer =
        CompletableFuture.supplyAsync(() -> Comparer.bundled(packs));
    ClaimExtractor extractor = new ClaimExtractor(Knowledge.bundled(packs));
    Comparer compare = comparer.join();
    Recommender recommender = new Recommender();
    return new Stages(
        new PageReader()::read,
        cleaner.join()::clean,
        extractor::extract,
        compare::families,
        (claims, families) -> recommender.recommend(compare.all(claims, families), families));
  }
}
