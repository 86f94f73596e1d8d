package dev.touchstone.clean;

import dev.touchstone.ingest.PageReader;
import dev.touchstone.ingest.Reading;
import dev.touchstone.page.Page;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cleans every page of a folder and writes what the scorer of main content reads.
 *
 * <p>Arguments: the folder, the output file, optionally {@code blocks} to write the cleaned text and
 * all removals of each page in plain instead. Not a test: run it by hand.
 */
final class CleanBench {

  private CleanBench() {}

  public static void main(String[] args) throws IOException {
    Cleaner cleaner = new Cleaner();
    PageReader reader = new PageReader();
    List<Path> files;
    try (Stream<Path> listed = Files.list(Path.of(args[0]))) {
      files = listed.sorted().toList();
    }
    long nanos = 0;
    try (PrintStream out =
        new PrintStream(Files.newOutputStream(Path.of(args[1])), false, "UTF-8")) {
      for (Path file : files) {
        String id = file.getFileName().toString().replaceFirst("\\..*", "");
        byte[] bytes = Files.readAllBytes(file);
        Reading reading = reader.read(id, file.toString(), bytes);
        Page page = reading.page();
        if (page == null) {
          System.err.println(id + ": " + reading.failure());
          continue;
        }
        long start = System.nanoTime();
        CleanPage clean = cleaner.clean(page);
        nanos += System.nanoTime() - start;
        out.println(args.length > 2 ? plain(id, clean) : json(id, clean));
      }
    }
    System.err.printf("%d pages, %.1f ms a page%n", files.size(), nanos / 1e6 / files.size());
  }

  private static String plain(String id, CleanPage clean) {
    StringBuilder plain = new StringBuilder("=== " + id + " " + clean.metadata() + "\n");
    for (Block block : clean.blocks()) {
      plain
          .append("%-12s %d %d  ".formatted(block.kind(), block.level(), block.group()))
          .append(block.span().in(clean.text()))
          .append('\n');
    }
    for (Removal removal : clean.removed()) {
      plain.append("--- ").append(removal).append('\n');
    }
    clean.notices().forEach(notice -> plain.append("!!! ").append(notice).append('\n'));
    return plain.toString();
  }

  private static String json(String id, CleanPage clean) {
    Metadata metadata = clean.metadata();
    String authors = String.join(", ", metadata.authors());
    return "{\"id\":%s,\"kind\":%s,\"text\":%s,\"title\":%s,\"author\":%s,\"date\":%s,\"published\":%s,\"modified\":%s}"
        .formatted(
            quote(id),
            quote(metadata.declared().kind()),
            quote(clean.text()),
            quote(metadata.title()),
            authors.isEmpty() ? "null" : quote(authors),
            quote(metadata.published() == null ? metadata.modified() : metadata.published()),
            quote(metadata.published()),
            quote(metadata.modified()));
  }

  private static String quote(@Nullable String text) {
    if (text == null) {
      return "null";
    }
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c)) {
        quoted.append("\\u%04x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
