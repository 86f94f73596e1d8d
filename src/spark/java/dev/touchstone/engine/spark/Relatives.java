package dev.touchstone.engine.spark;

import dev.touchstone.compare.family.Families;
import dev.touchstone.compare.family.FamilyTree;
import dev.touchstone.compare.family.Kinship;
import dev.touchstone.compare.family.PageWords;
import dev.touchstone.engine.PageDigest;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Finds the families of a batch without any machine seeing all pages: passages are shuffled, and those
 * that stand on several pages link these, as {@link
 * dev.touchstone.compare.family.FamilyFinder} does it on one machine.
 */
final class Relatives {

  private Relatives() {}

  /** A passage on a page; those of one passage follow one another, by page id. */
  private record Passage(long hash, String page)
      implements Serializable, Comparable<Passage>, Spread.Meeting {

    @Override
    public long group() {
      return hash;
    }

    @Override
    public int compareTo(Passage other) {
      int byHash = Long.compare(hash, other.hash);
      return byHash != 0 ? byHash : page.compareTo(other.page);
    }
  }

  /** Two pages with a passage in common. */
  private record Pair(String one, String two) implements Serializable {}

  /**
   * What two pages share.
   *
   * @param passages how many passages they share
   * @param shorter number of passages of the shorter one
   */
  private record Shared(int passages, int shorter) implements Serializable {

    Shared plus(Shared more) {
      return new Shared(passages + more.passages, shorter);
    }
  }

  static Families of(JavaRDD<Pages.Numbered> pages, Kinship kinship, int tasks) {
    int fewest = kinship.fewest();
    double share = kinship.share();
    JavaPairRDD<Passage, Integer> passages =
        pages.flatMapToPair(page -> passages(page.result().page()));
    FamilyTree tree = new FamilyTree();
    passages
        .repartitionAndSortWithinPartitions(new Spread(tasks))
        .mapPartitionsToPair(Relatives::links)
        .reduceByKey(new HashPartitioner(tasks), Shared::plus)
        .filter(link -> new Kinship(share, fewest).holds(link._2.passages, link._2.shorter))
        .collect()
        .forEach(link ->
            tree.join(link._1.one, link._1.two, Kinship.share(link._2.passages, link._2.shorter)));
    return tree.families();
  }

  private static Iterator<Tuple2<Passage, Integer>> passages(@Nullable PageDigest page) {
    List<Tuple2<Passage, Integer>> passages = new ArrayList<>();
    if (page != null) {
      PageWords words = page.words();
      for (long hash : words.hashes()) {
        passages.add(new Tuple2<>(new Passage(hash, words.source()), words.hashes().length));
      }
    }
    return passages.iterator();
  }

  /** Links each page of a passage with those that follow it, up to the number of neighbours. */
  private static Iterator<Tuple2<Pair, Shared>> links(Iterator<Tuple2<Passage, Integer>> sorted) {
    ArrayDeque<Tuple2<Passage, Integer>> before = new ArrayDeque<>();
    return new Flattened<>(sorted, next -> {
      if (!before.isEmpty() && before.getLast()._1.hash != next._1.hash) {
        before.clear();
      }
      List<Tuple2<Pair, Shared>> links = new ArrayList<>();
      for (Tuple2<Passage, Integer> one : before) {
        links.add(new Tuple2<>(
            new Pair(one._1.page, next._1.page), new Shared(1, Math.min(one._2, next._2))));
      }
      before.addLast(next);
      if (before.size() > Kinship.NEIGHBOURS) {
        before.removeFirst();
      }
      return links;
    });
  }
}
