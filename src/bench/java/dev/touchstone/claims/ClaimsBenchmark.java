package dev.touchstone.claims;

import dev.touchstone.clean.CleanPage;
import dev.touchstone.clean.Cleaner;
import dev.touchstone.ingest.PageReader;
import dev.touchstone.page.Page;
import dev.touchstone.page.Span;
import dev.touchstone.text.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
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
 * The claim stage alone, from the clean page to its claims, on all pages of a folder: one thread, warm.
 * The figure is {@code tokens}, words and marks a second. JMH goes by the clock: run it on an idle machine.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
public class ClaimsBenchmark {

  private final List<CleanPage> pages = new ArrayList<>();
  private final ClaimExtractor extractor = new ClaimExtractor();
  private long tokens;

  /** What a run has read. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Count {

    /** Words and marks. */
    public long tokens;
  }

  /** Reads and cleans the folder named by the property {@code pages}. */
  @Setup(Level.Trial)
  public void read() throws IOException {
    Cleaner cleaner = new Cleaner();
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("pages")))) {
      for (Path file : files.sorted().toList()) {
        Page page =
            new PageReader().read("page", file.toString(), Files.readAllBytes(file)).page();
        if (page != null) {
          CleanPage clean = cleaner.clean(page);
          pages.add(clean);
          String text = clean.text();
          tokens += Tokenizer.tokens(text, new Span(0, text.length())).size();
        }
      }
    }
  }

  @Benchmark
  public void claims(Count count, Blackhole sink) {
    for (CleanPage page : pages) {
      sink.consume(extractor.extract(page));
    }
    count.tokens += tokens;
  }
}
