package dev.touchstone.clean;

import dev.touchstone.ingest.PageReader;
import dev.touchstone.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * All pages of a folder, parsed by jsoup alone and cleaned by us, parse included: side by side, one
 * thread, warm. The pages are decoded beforehand, since both sides need that.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
public class CleaningBenchmark {

  private final List<Page> pages = new ArrayList<>();
  private final Cleaner cleaner = new Cleaner();

  /** Reads the folder named by the property {@code pages}. */
  @Setup(Level.Trial)
  public void read() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("pages")))) {
      for (Path file : files.sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        Page page = new PageReader().read("page", file.toString(), bytes).page();
        if (page != null) {
          pages.add(page);
        }
      }
    }
  }

  @Benchmark
  public void bareParse(Blackhole sink) {
    for (Page page : pages) {
      sink.consume(Parser.htmlParser().parseInput(page.source(), ""));
    }
  }

  @Benchmark
  public void parseWithPlaces(Blackhole sink) {
    for (Page page : pages) {
      sink.consume(
          Parser.htmlParser().setTrackPosition(true).parseInput(page.source(), ""));
    }
  }

  @Benchmark
  public void clean(Blackhole sink) {
    for (Page page : pages) {
      sink.consume(cleaner.clean(page));
    }
  }
}
