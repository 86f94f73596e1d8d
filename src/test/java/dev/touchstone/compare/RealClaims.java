package dev.touchstone.compare;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.ClaimExtractor;
import dev.touchstone.clean.Cleaner;
import dev.touchstone.ingest.PageReader;
import dev.touchstone.page.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The claims that are found on the pages of this repository which may be looked into. */
public final class RealClaims {

  private static final Path LABELLED = Path.of("src/test/resources/labelled");
  private static final Path SEEDS = Path.of("seeds");

  private RealClaims() {}

  /** For each page with any claims, these; held-out pages are not read. */
  static List<List<Claim>> byPage() throws IOException {
    List<Path> folders = new ArrayList<>(List.of(SEEDS));
    try (Stream<Path> sets = Files.list(LABELLED)) {
      sets.filter(set -> Files.isDirectory(set) && set.getFileName().toString().startsWith("dev"))
          .sorted()
          .forEach(folders::add);
    }
    List<List<Claim>> pages = new ArrayList<>();
    for (Path folder : folders) {
      pages.addAll(of(folder));
    }
    return pages;
  }

  /** The same of the pages of one folder. */
  public static List<List<Claim>> of(Path folder) throws IOException {
    ClaimExtractor extractor = new ClaimExtractor();
    Cleaner cleaner = new Cleaner();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .sorted()
          .map(file -> extractor.extract(cleaner.clean(read(file))))
          .filter(claims -> !claims.isEmpty())
          .toList();
    }
  }

  private static Page read(Path file) {
    try {
      String name = file.getFileName().toString();
      String id = name.substring(0, name.lastIndexOf('.'));
      return Objects.requireNonNull(
          new PageReader().read(id, file.toString(), Files.readAllBytes(file)).page(), id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
