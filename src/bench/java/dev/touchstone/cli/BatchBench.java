package dev.touchstone.cli;

import dev.touchstone.cli.console.Terminal;
import dev.touchstone.cli.setting.Settings;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Polarity;
import dev.touchstone.claims.Value;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.clean.Metadata;
import dev.touchstone.compare.Comparer;
import dev.touchstone.engine.Stages;
import dev.touchstone.ingest.Reading;
import dev.touchstone.page.Alignment;
import dev.touchstone.page.Evidence;
import dev.touchstone.page.Format;
import dev.touchstone.page.Page;
import dev.touchstone.page.Span;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * What a batch costs besides reading its pages: claims are invented, twenty a page about 400 drugs,
 * and go the real way through spilling, comparing and writing. Prints the seconds and the
 * limit of the heap. Arguments: number of pages, folder for input and results.
 */
public final class BatchBench {

  private static final int CLAIMS = 20;
  private static final int DRUGS = 400;
  private static final List<String> ATTRIBUTES = List.of("half_life", "tmax", "onset", "duration");

  private BatchBench() {}

  public static void main(String[] arguments) throws IOException {
    int pages = Integer.parseInt(arguments[0]);
    Path folder = Path.of(arguments[1]);
    Path input = Files.createDirectories(folder).resolve("pages" + pages + ".jsonl");
    try (BufferedWriter out = Files.newBufferedWriter(input)) {
      for (int page = 0; page < pages; page++) {
        out.write("{\"url\": \"http://example.org/" + page + "\", \"text\": \"" + page + "\"}\n");
      }
    }
    Comparer comparer = new Comparer();
    Stages stages = new Stages(
        "bench",
        (id, path, content) -> {
          String text = "Page " + new String(content.bytes(), StandardCharsets.UTF_8);
          Page page = new Page(id, path, Format.TEXT, text, "UTF-8", "bench", "0".repeat(64));
          return new Reading(page, null, List.of());
        },
        BatchBench::clean,
        BatchBench::claims,
        null,
        comparer.kinship(),
        comparer::compare);
    PrintWriter console = new PrintWriter(System.out, true);
    Terminal terminal = new Terminal(console, console, false, false);
    long begun = System.nanoTime();
    String out = folder.resolve("out").toString();
    int code = Main.commandLine(terminal, Settings.NONE, () -> stages, packs -> stages)
        .execute("run", input.toString(), "--full", "--out", out, "--reports", folder + "/reports");
    console.printf(
        "%d pages, exit code %d, %.1f s, heap limit %d MB%n",
        pages, code, (System.nanoTime() - begun) / 1e9, Runtime.getRuntime().maxMemory() >> 20);
  }

  private static CleanPage clean(Page page) {
    String text = page.source();
    Metadata metadata = new Metadata("Page", List.of(), null, null, "en", null);
    return new CleanPage(
        page, text, Alignment.identity(text.length()), List.of(), List.of(), metadata, List.of());
  }

  private static List<Claim> claims(CleanPage page) {
    SplittableRandom random = new SplittableRandom(page.page().id().hashCode());
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < CLAIMS; i++) {
      BigDecimal hours = BigDecimal.valueOf(1 + random.nextInt(6));
      Span span = new Span(0, 4);
      claims.add(new Claim(
          "%016x".formatted(random.nextLong()),
          page.page().id(),
          "drug-" + random.nextInt(DRUGS),
          ATTRIBUTES.get(random.nextInt(ATTRIBUTES.size())),
          new Value.Quantity(hours, hours, "h"),
          Polarity.AFFIRMED,
          Map.of(),
          new Evidence("Page", span, span),
          "bench",
          "A heading > Another heading",
          "A sentence of the length that sentences about drugs on pages often have, or nearly so."));
    }
    return claims;
  }
}
