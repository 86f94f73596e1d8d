package dev.touchstone.engine.shard;

import dev.touchstone.engine.EntryIds;
import dev.touchstone.engine.InputException;
import dev.touchstone.engine.PageResult;
import dev.touchstone.engine.PageSink;
import dev.touchstone.page.Notice;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All shards of a batch, read side by side: gives the results that one run over the whole batch would
 * give, in its order and under its ids. Holds one page a shard in memory. Not thread-safe.
 */
public final class Shards implements Closeable {

  private final List<ShardReader> shards = new ArrayList<>();

  private Shards() {}

  /**
   * Opens the shards in folders.
   *
   * @param folders of shards, or folders that hold such folders
   * @param recipe as of the stages that are to compare
   * @throws InputException if these are not all shards of one batch; the message says which is wrong
   */
  public static Shards in(List<Path> folders, String recipe) throws IOException {
    Shards all = new Shards();
    try {
      for (Path folder : folders) {
        for (Path file : files(folder)) {
          all.shards.add(new ShardReader(file, recipe));
        }
      }
      all.check();
      return all;
    } catch (IOException | RuntimeException e) {
      all.close();
      throw e;
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new InputException(folder + ": no such folder; name the folders of the shards");
    }
    Path own = folder.resolve(ShardWriter.NAME);
    if (Files.isRegularFile(own)) {
      return List.of(own);
    }
    try (Stream<Path> inside = Files.list(folder)) {
      List<Path> files = inside
          .map(each -> each.resolve(ShardWriter.NAME))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
      if (files.isEmpty()) {
        throw new InputException(folder + ": holds no shard; expected " + ShardWriter.NAME
            + " as `run --shard` writes it");
      }
      return files;
    }
  }

  private void check() {
    ShardReader first = shards.get(0);
    int count = first.head().shard().count();
    TreeMap<Integer, Path> seen = new TreeMap<>();
    for (ShardReader each : shards) {
      Shard shard = each.head().shard();
      if (shard.count() != count) {
        throw new InputException("%s is shard %s, but %s is %s; they are of two batches"
            .formatted(each.file(), shard, first.file(), first.head().shard()));
      }
      if (!each.head().list().equals(first.head().list())) {
        throw new InputException(
            "%s was made from other inputs than %s; run all shards with the same INPUT"
                .formatted(each.file(), first.file()));
      }
      Path twin = seen.put(shard.number(), each.file());
      if (twin != null) {
        throw new InputException(
            "%s and %s are both shard %s; name one of them".formatted(twin, each.file(), shard));
      }
    }
    for (int number = 1; number <= count; number++) {
      if (!seen.containsKey(number)) {
        throw new InputException(
            "shard %d/%d is missing; run it, or name its folder too".formatted(number, count));
      }
    }
  }

  /** How many pages, or archives of pages, the whole batch has. */
  public int files() {
    return shards.stream().mapToInt(shard -> shard.head().ids().size()).sum();
  }

  /** What there is to say about the batch's inputs. */
  public List<Notice> notices() {
    return shards.get(0).head().notices();
  }

  /**
   * Hands on all pages; to be called once.
   *
   * @return what there is to say about archives, shard by shard
   */
  public List<Notice> run(PageSink sink) throws IOException {
    Set<String> files = new HashSet<>();
    shards.forEach(shard -> files.addAll(shard.head().ids()));
    EntryIds ids = new EntryIds(files);
    PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing(Head::file));
    shards.forEach(shard -> add(shard, heads));
    for (Head head = heads.poll(); head != null; head = heads.poll()) {
      sink.accept(named(head.page, ids), null);
      head.shard.advance();
      add(head.shard, heads);
    }
    return shards.stream().flatMap(shard -> shard.end().notices().stream()).toList();
  }

  private record Head(ShardReader shard, ShardPart.Done page) {

    /** A file's pages are all in one shard, so this tells any two shards apart. */
    int file() {
      return page.file();
    }
  }

  private static void add(ShardReader shard, PriorityQueue<Head> heads) {
    ShardPart.Done page = shard.next();
    if (page != null) {
      heads.add(new Head(shard, page));
    }
  }

  /** A shard does not know which ids the archives of other shards have given. */
  private static PageResult named(ShardPart.Done page, EntryIds ids) {
    String wish = page.wish();
    String id = wish == null ? page.result().id() : ids.free(wish);
    return id.equals(page.result().id()) ? page.result() : page.result().onPage(id);
  }

  @Override
  public void close() throws IOException {
    for (ShardReader shard : shards) {
      shard.close();
    }
  }
}
