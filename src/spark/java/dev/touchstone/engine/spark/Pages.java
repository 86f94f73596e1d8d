package dev.touchstone.engine.spark;

import dev.touchstone.engine.EntryIds;
import dev.touchstone.engine.Input;
import dev.touchstone.engine.InputFiles;
import dev.touchstone.engine.PageResult;
import dev.touchstone.page.Notice;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * The pages of a batch, read once and kept on the machines' disks, under the ids that one run on one
 * machine would give them.
 */
final class Pages {

  private static final Pattern COUNT = Pattern.compile("(~\\d+)+$");

  private final JavaRDD<Part> parts;
  private final Broadcast<Map<Part.Place, String>> renamed;

  Pages(JavaSparkContext spark, Broadcast<Kit> kit, InputFiles files, int tasks) {
    List<Part.Split> splits = files.pages().stream().map(Part.Split::of).toList();
    parts = spark
        .parallelize(splits, tasks)
        .mapPartitions(own -> {
          List<Input> mine = new ArrayList<>();
          own.forEachRemaining(split -> mine.add(split.input()));
          return new Reading(kit.value().stages(), mine);
        })
        .persist(StorageLevel.DISK_ONLY());
    renamed = spark.broadcast(renamed(spark, files));
  }

  /** What came of the pages, in no order; failures too. */
  JavaRDD<Numbered> results() {
    Broadcast<Map<Part.Place, String>> names = renamed;
    return parts.flatMap(part -> {
      PageResult result = part.content().result();
      if (result == null) {
        return List.<Numbered>of().iterator();
      }
      String id = names.value().getOrDefault(part.place(), result.id());
      PageResult named = id.equals(result.id()) ? result : result.onPage(id);
      return List.of(new Numbered(part.place(), named)).iterator();
    });
  }

  /** A page's result, and where it stands in the batch. Never leaves its task. */
  record Numbered(Part.Place place, PageResult result) {}

  /** What there is to say about archives, by their order in the batch. */
  List<Notice> notices() {
    return parts.filter(part -> part.place().file() == Integer.MAX_VALUE).collect().stream()
        .flatMap(part -> part.content().notices().stream())
        .toList();
  }

  /**
   * The ids of pages in archives that a page before them, in the order of the batch, has taken. Few
   * addresses are in a batch twice, so only those are gathered.
   */
  private Map<Part.Place, String> renamed(JavaSparkContext spark, InputFiles files) {
    List<String> ids = files.pages().stream().map(Input::id).toList();
    HashSet<String> taken = new HashSet<>();
    ids.forEach(id -> taken.add(stem(id)));
    Broadcast<HashSet<String>> fixed = spark.broadcast(taken);
    Set<String> shared = new HashSet<>(parts
        .filter(part -> part.wish() != null)
        .mapToPair(part -> new Tuple2<>(stem(String.valueOf(part.wish())), 1))
        .reduceByKey(Integer::sum)
        .filter(count -> count._2 > 1 || fixed.value().contains(count._1))
        .keys()
        .collect());
    return named(spark, ids, shared);
  }

  private Map<Part.Place, String> named(
      JavaSparkContext spark, Collection<String> ids, Set<String> shared) {
    Map<Part.Place, String> named = new HashMap<>();
    if (!shared.isEmpty()) {
      Broadcast<HashSet<String>> wanted = spark.broadcast(new HashSet<>(shared));
      EntryIds free = new EntryIds(ids);
      parts
          .filter(part -> part.wish() != null && wanted.value().contains(stem(part.wish())))
          .map(part -> new Wish(part.place(), String.valueOf(part.wish())))
          .collect()
          .stream()
          .sorted(Comparator.comparing(Wish::place))
          .forEach(wish -> named.put(wish.place, free.free(wish.id)));
    }
    return named;
  }

  private record Wish(Part.Place place, String id) implements Serializable {}

  /** An id without the counts that tell it from others of its name. */
  private static String stem(String id) {
    return COUNT.matcher(id).replaceFirst("");
  }
}
