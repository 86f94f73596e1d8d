package dev.touchstone.engine;

import dev.touchstone.claims.Claim;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.ingest.bytes.Content;
import dev.touchstone.page.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * What each stage costs on the pages of a folder, warm, beside jsoup's bare parse of the same bytes, as
 * two tables in Markdown. One thread is measured by its CPU time, so other work on the machine shows
 * little; two threads by the clock, so for these the machine must be idle. {@code SpeedBench FOLDER
 * ROUNDS}: the median of so many rounds, after half as many and no less than three to warm up.
 */
final class SpeedBench {

  private static final double NANOS = 1e9;
  private static final double MEGA = 1e6;

  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private final Stages stages = Stages.bundled();
  private final int rounds;
  private int sink;

  private SpeedBench(int rounds) {
    this.rounds = rounds;
  }

  /** Prints the tables. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    SpeedBench bench = new SpeedBench(Integer.parseInt(arguments[1]));
    List<byte[]> pages = bytes(Path.of(arguments[0]));
    bench.stages(pages);
    bench.threads(pages);
    if (bench.sink == 42) { // nobody can tell that the work is of no use
      System.out.println();
    }
  }

  private static List<byte[]> bytes(Path folder) throws IOException {
    List<byte[]> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        pages.add(Files.readAllBytes(file));
      }
    }
    return pages;
  }

  private void stages(List<byte[]> html) {
    List<Page> pages = html.stream().map(this::read).toList();
    List<CleanPage> clean = pages.stream().map(stages.clean()).toList();
    List<List<Claim>> claims = clean.stream().map(stages.extract()).toList();
    List<byte[]> plain =
        clean.stream().map(page -> page.text().getBytes(StandardCharsets.UTF_8)).toList();
    System.out.printf(
        Locale.ROOT,
        "%d pages, %.1f MB of HTML, %.1f MB of text in them.%n%n",
        html.size(),
        size(html) / MEGA,
        size(plain) / MEGA);
    System.out.println("| one thread, warm | pages/s | MB/s | times the bare parse |");
    System.out.println("|---|---|---|---|");
    double bare = row("jsoup's bare parse of the bytes", html, 0, each(html, this::parsed));
    row("bytes to characters", html, bare, each(html, page -> read(page).source().length()));
    row("cleaning, parse included", html, bare, each(pages, this::cleaned));
    row("finding claims", html, bare, each(clean, page -> stages.extract().apply(page).size()));
    row("drawing up the source card", html, bare, cards(clean, claims));
    row("**bytes to claims**", html, bare, each(html, this::claimed));
    row("bytes to claims and card", html, bare, each(html, this::vetted));
    row("plain text, bytes to claims", plain, 0, each(plain, this::claimedText));
  }

  private Runnable cards(List<CleanPage> clean, List<List<Claim>> claims) {
    return () -> {
      for (int i = 0; i < clean.size(); i++) {
        sink += stages.draft(clean.get(i), claims.get(i)).answers().size();
      }
    };
  }

  private <T> Runnable each(List<T> items, ToIntFunction<T> work) {
    return () -> items.forEach(item -> sink += work.applyAsInt(item));
  }

  private int parsed(byte[] page) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(page), null, "").childNodeSize();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Page read(byte[] page) {
    return stages.read().read("page", "page.html", Content.of(page)).page();
  }

  private int cleaned(Page page) {
    return stages.clean().apply(page).text().length();
  }

  private int claimed(byte[] page) {
    return stages.extract().apply(stages.clean().apply(read(page))).size();
  }

  private int claimedText(byte[] page) {
    Page text = stages.read().read("page", "page.txt", Content.of(page)).page();
    return text == null ? 0 : stages.extract().apply(stages.clean().apply(text)).size();
  }

  private int vetted(byte[] page) {
    CleanPage clean = stages.clean().apply(read(page));
    List<Claim> claims = stages.extract().apply(clean);
    return stages.draft(clean, claims).answers().size();
  }

  private static double size(List<byte[]> pages) {
    return pages.stream().mapToLong(page -> page.length).sum();
  }

  /** Measures, prints a row, and returns the seconds of a round. */
  private double row(String name, List<byte[]> pages, double bare, Runnable work) {
    for (int i = 0; i < Math.max(3, rounds / 2); i++) {
      work.run();
    }
    double[] seconds = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      long begin = CPU.getCurrentThreadCpuTime();
      work.run();
      seconds[i] = (CPU.getCurrentThreadCpuTime() - begin) / NANOS;
    }
    Arrays.sort(seconds);
    double median = seconds[rounds / 2];
    System.out.printf(
        Locale.ROOT,
        "| %s | %.0f | %.1f | %s |%n",
        name,
        pages.size() / median,
        size(pages) / MEGA / median,
        bare == 0 ? "" : String.format(Locale.ROOT, "%.2f", median / bare));
    return median;
  }

  private void threads(List<byte[]> pages) throws InterruptedException {
    double one = clock(1, pages);
    double two = clock(2, pages);
    System.out.printf(
        Locale.ROOT,
        "%nBytes to claims and card by the clock: one thread %.0f pages/s, two %.0f, %.2f times as many.%n",
        pages.size() / one,
        2 * pages.size() / two,
        2 * one / two);
  }

  /** Seconds in which each of some threads does all pages; the best of the rounds. */
  private double clock(int threads, List<byte[]> pages) throws InterruptedException {
    double best = Double.MAX_VALUE;
    for (int round = 0; round < rounds; round++) {
      CountDownLatch done = new CountDownLatch(threads);
      long begin = System.nanoTime();
      for (int i = 0; i < threads; i++) {
        new Thread(() -> {
              pages.forEach(this::vetted);
              done.countDown();
            })
            .start();
      }
      done.await();
      best = Math.min(best, (System.nanoTime() - begin) / NANOS);
    }
    return best;
  }
}
