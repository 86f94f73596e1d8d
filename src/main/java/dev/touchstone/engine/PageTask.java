package dev.touchstone.engine;

import dev.touchstone.claims.Claim;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.engine.store.PageCache;
import dev.touchstone.ingest.Reading;
import dev.touchstone.ingest.bytes.Content;
import dev.touchstone.page.Notice;
import dev.touchstone.page.Page;
import dev.touchstone.vet.CardDraft;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One file through all stages. Whatever goes wrong in it stays in its result. */
final class PageTask {

  /** Beyond this a file is refused unread: it is no page, and would not fit an array. */
  private static final long MAX_BYTES = 512L << 20;

  private final Stages stages;
  private final @Nullable Recall recall;

  /** @param recall what earlier runs made; null to make all anew and keep nothing */
  PageTask(Stages stages, @Nullable Recall recall) {
    this.stages = stages;
    this.recall = recall;
  }

  /**
   * What a worker hands on.
   *
   * @param thrown what stopped the page; null where nothing was thrown
   * @param kept the result as later runs will find it; null where it is not kept
   */
  record Done(PageResult result, @Nullable Throwable thrown, Recall.@Nullable Kept kept) {

    static Done failed(Input input, String cause, @Nullable Throwable thrown) {
      return new Done(PageResult.failed(input, cause), thrown, null);
    }
  }

  /** Reads, cleans and searches one file. Never throws. */
  Done run(Input input) {
    try {
      return process(input);
    } catch (IOException e) {
      return Done.failed(input, unreadable(e), e);
    } catch (StackOverflowError e) {
      return Done.failed(input, "is nested too deeply to be read", e);
    } catch (OutOfMemoryError e) {
      long megabytes = Runtime.getRuntime().maxMemory() >> 20;
      String cause = "needs more than the %s MB of memory that Java may use; run it alone with"
          + " --threads 1, or allow more, as with TOUCHSTONE_JAVA_OPTS=-Xmx8g";
      return Done.failed(input, cause.formatted(megabytes), e);
    } catch (RuntimeException | Error e) {
      return Done.failed(input, "internal error: " + e + "; please report it", e);
    }
  }

  private Done process(Input input) throws IOException {
    Input.Origin origin = input.origin();
    if (origin instanceof Input.Broken broken) {
      return Done.failed(input, broken.cause(), null);
    }
    if (origin instanceof Input.Unpacked unpacked) {
      return recalled(input, unpacked.content());
    }
    Path file = ((Input.OnDisk) origin).file();
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      boolean folder = Files.isDirectory(file);
      return Done.failed(
          input, folder ? "folder cannot be listed; check its permissions" : "is no file", null);
    }
    long size = Files.size(file);
    if (size > MAX_BYTES) {
      String cause = "is %s MB long, more than the %s MB that a page may have; split it";
      return Done.failed(input, cause.formatted(size >> 20, MAX_BYTES >> 20), null);
    }
    return recalled(input, Content.of(Files.readAllBytes(file)));
  }

  /** Failures are not kept: their cause may be gone by the next run. */
  private Done recalled(Input input, Content content) throws IOException {
    if (recall == null) {
      return new Done(made(input, content), null, null);
    }
    PageCache.Key key = recall.key(input, content);
    Recall.Kept known = recall.find(key);
    if (known != null) {
      return new Done(Recall.result(known), null, known);
    }
    PageResult result = made(input, content);
    return new Done(result, null, result.page() == null ? null : Recall.kept(key, result));
  }

  private PageResult made(Input input, Content content) {
    Reading reading = stages.read().read(input.id(), input.path(), content);
    Page page = reading.page();
    if (page == null) {
      return PageResult.failed(
          input, Objects.requireNonNullElse(reading.failure(), "could not be read"));
    }
    CleanPage clean = stages.clean().apply(page);
    List<Claim> claims = stages.extract().apply(clean);
    CardDraft card = stages.draft(clean, claims);
    List<Notice> notices = new ArrayList<>(reading.notices());
    notices.addAll(clean.notices());
    return new PageResult(
        input.id(), input.path(), PageDigest.of(clean, card), claims, notices, null);
  }

  private static String unreadable(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "may not be read; check its permissions";
    }
    if (e instanceof NoSuchFileException) {
      return "is gone, or is a link to a file that does not exist";
    }
    return "cannot be read: " + e.getMessage();
  }
}
