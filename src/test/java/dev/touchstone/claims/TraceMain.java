package dev.touchstone.claims;

import dev.touchstone.clean.CleanPage;
import dev.touchstone.clean.Cleaner;
import dev.touchstone.ingest.PageReader;
import dev.touchstone.page.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Prints the passages of a file that hold a word, as the rules see them: {@code FILE WORD}. */
final class TraceMain {

  private TraceMain() {}

  public static void main(String[] args) throws Exception {
    Page page = Objects.requireNonNull(new PageReader()
        .read("page", args[0], Files.readAllBytes(Path.of(args[0])))
        .page());
    CleanPage clean = new Cleaner().clean(page);
    for (String trace : new ClaimExtractor().traces(clean, args[1])) {
      System.out.println(trace);
    }
  }
}
