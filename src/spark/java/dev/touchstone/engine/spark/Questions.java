package dev.touchstone.engine.spark;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.AlsoAsked;
import dev.touchstone.compare.SubjectKey;
import dev.touchstone.engine.store.RecordCodec;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/** Shuffles claims so that those on one question follow one another, in the order of their ids. */
final class Questions {

  private static final RecordCodec<Claim> CLAIM = RecordCodec.of(Claim.class);

  private Questions() {}

  /**
   * Where a claim belongs.
   *
   * @param place of its page
   * @param number on its page
   */
  record Key(String subject, String attribute, String id, Part.Place place, int number)
      implements Serializable, Comparable<Key>, Spread.Meeting {

    private static final Comparator<Key> ORDER = Comparator.comparing(Key::subject)
        .thenComparing(Key::attribute)
        .thenComparing(Key::id)
        .thenComparing(Key::place)
        .thenComparing(Key::number);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }

    @Override
    public long group() {
      int hash = 31 * subject.hashCode() + attribute.hashCode();
      return hash;
    }

    boolean asks(Key other) {
      return subject.equals(other.subject) && attribute.equals(other.attribute);
    }
  }

  /** Claims by question, sorted: a question is in one task as a whole. */
  static JavaPairRDD<Key, byte[]> sorted(JavaRDD<Pages.Numbered> pages, int tasks) {
    return pages
        .flatMapToPair(Questions::keyed)
        .repartitionAndSortWithinPartitions(new Spread(tasks));
  }

  private static Iterator<Tuple2<Key, byte[]>> keyed(Pages.Numbered page) {
    List<Tuple2<Key, byte[]>> keyed = new ArrayList<>();
    for (Claim claim : page.result().claims()) {
      for (Claim answer : AlsoAsked.of(claim)) {
        Key key = new Key(
            SubjectKey.of(answer), answer.attribute(), answer.id(), page.place(), keyed.size());
        keyed.add(new Tuple2<>(key, CLAIM.encode(answer)));
      }
    }
    return keyed.iterator();
  }

  static Claim claim(byte[] bytes) {
    return CLAIM.decode(bytes);
  }

  /** Cuts sorted claims into questions; one question at a time is in memory. */
  static Iterator<List<Claim>> groups(Iterator<Tuple2<Key, byte[]>> sorted) {
    return new Groups(sorted);
  }

  private static final class Groups implements Iterator<List<Claim>> {

    private final Iterator<Tuple2<Key, byte[]>> sorted;
    private final List<Tuple2<Key, byte[]>> ahead = new ArrayList<>();

    Groups(Iterator<Tuple2<Key, byte[]>> sorted) {
      this.sorted = sorted;
      advance();
    }

    private void advance() {
      ahead.clear();
      if (sorted.hasNext()) {
        ahead.add(sorted.next());
      }
    }

    @Override
    public boolean hasNext() {
      return !ahead.isEmpty();
    }

    @Override
    public List<Claim> next() {
      Key question = ahead.get(0)._1;
      List<Claim> group = new ArrayList<>();
      while (!ahead.isEmpty() && ahead.get(0)._1.asks(question)) {
        group.add(claim(ahead.get(0)._2));
        advance();
      }
      return group;
    }
  }
}
