package dev.touchstone.engine;

import dev.touchstone.claims.Claim;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.clean.Cleaner;
import dev.touchstone.compare.Comparer;
import dev.touchstone.compare.Finding;
import dev.touchstone.compare.family.Families;
import dev.touchstone.compare.family.Kinship;
import dev.touchstone.ingest.PageReader;
import dev.touchstone.ingest.Reading;
import dev.touchstone.ingest.bytes.Content;
import dev.touchstone.page.Page;
import dev.touchstone.rules.PackFolder;
import dev.touchstone.vet.CardDraft;
import dev.touchstone.vet.SourceVetter;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is done with a batch, as functions without memory. The first four are for one page each: an
 * engine may run them in any order, on any thread, twice. The last is for all claims on one question.
 *
 * @param recipe names all that the functions for a page depend on: results of the same recipe and the
 *     same bytes are the same
 * @param read a file's bytes to a page
 * @param clean a page to its content
 * @param extract a clean page to its claims
 * @param vetter draws up source cards, asked for once the first page is clean; null for none
 * @param kinship what makes pages copies of one another
 * @param compare the claims of one subject and attribute to findings
 */
public record Stages(
    String recipe,
    Read read,
    Function<Page, CleanPage> clean,
    Function<CleanPage, List<Claim>> extract,
    @Nullable Supplier<SourceVetter> vetter,
    Kinship kinship,
    Compare compare) {

  /** Turns the claims of one subject and attribute into findings. */
  @FunctionalInterface
  public interface Compare {

    /** As {@link Comparer#compare}. */
    List<Finding> apply(List<Claim> group, Families families);
  }

  /** Turns the bytes of a file, or of an archive's entry, into a page. */
  @FunctionalInterface
  public interface Read {

    /** As {@link PageReader#read}. */
    Reading read(String id, String path, Content content);
  }

  /** The page's part of its source card; null where none is wanted. */
  @Nullable
  CardDraft draft(CleanPage page, List<Claim> claims) {
    return vetter == null ? null : vetter.get().read(page, claims);
  }

  /** Reading and cleaning as they are built in, and no claims: needs no lexicon and no rules. */
  public static Stages cleaning() {
    return new Stages(
        Recipe.of(List.of()),
        new PageReader()::read,
        new Cleaner()::clean,
        page -> List.of(),
        null,
        Kinship.NONE,
        (claims, families) -> List.of());
  }

  /** All stages as they are built in. */
  public static Stages bundled() {
    return bundled(List.of());
  }

  /**
   * The same with more packs.
   *
   * @throws dev.touchstone.rules.RulePackException if a pack cannot be used
   */
  public static Stages bundled(List<PackFolder> packs) {
    Loading loading = new Loading(packs);
    loading.complete();
    return loading.stages();
  }

  /**
   * Begins to load what is built in, for a caller who is not ready yet. The stages may be asked for at
   * once: each waits for its own knowledge when it gets its first page.
   *
   * @return as {@link #bundled(List)}
   */
  public static Function<List<PackFolder>, Stages> ahead() {
    Loading loading = new Loading(List.of());
    return packs -> packs.isEmpty() ? loading.stages() : bundled(packs);
  }
}
