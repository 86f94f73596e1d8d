package dev.touchstone.engine.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.touchstone.compare.family.Buckets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortedTest {

  private static final Comparator<Item> ORDER =
      Comparator.comparing(Item::name).thenComparing(Item::number);

  @TempDir
  private Path folder;

  record Item(String name, int number) {}

  @ParameterizedTest(name = "{0} items, {1} in memory")
  @CsvSource({"0, 10", "9, 10", "10, 10", "11, 10", "1000, 10", "1000, 7"})
  void sortedOnDiskIsSortedInMemory(int count, int inMemory) throws Exception {
    SplittableRandom random = new SplittableRandom(count);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add(new Item("n" + random.nextInt(50), i));
    }
    try (Scratch scratch = new Scratch(folder.resolve("scratch"));
        Sorted<Item> sorted = new Sorted<>(scratch, RecordCodec.of(Item.class), ORDER, inMemory)) {
      for (Item item : items) {
        sorted.add(item);
      }
      items.sort(ORDER);

      assertEquals(items, all(sorted));
      assertEquals(items, all(sorted), "a second reading");
    }
    assertFalse(Files.exists(folder.resolve("scratch")));
  }

  private static List<Item> all(Sorted<Item> sorted) throws Exception {
    List<Item> all = new ArrayList<>();
    try (Sorted.Cursor<Item> cursor = sorted.read()) {
      for (Item item = cursor.next(); item != null; item = cursor.next()) {
        all.add(item);
      }
    }
    return all;
  }

  @Test
  void framesLargerThanTheBufferAreReadByPlace() throws Exception {
    try (Scratch scratch = new Scratch(folder.resolve("scratch"));
        FrameFile file = new FrameFile(scratch)) {
      byte[] large = new byte[200_000];
      large[199_999] = 7;
      long first = file.append(new byte[] {1});
      long second = file.append(large);
      long third = file.append(new byte[0]);

      assertArrayEquals(large, file.at(second));
      assertArrayEquals(new byte[] {1}, file.at(first));
      assertArrayEquals(new byte[0], file.at(third));
    }
  }

  @Test
  void bucketsGiveBackMoreThanTheyHoldInMemory() throws Exception {
    try (Scratch scratch = new Scratch(folder.resolve("scratch"));
        DiskBuckets buckets = new DiskBuckets(scratch)) {
      int count = 5_000_000;
      for (int i = 0; i < count; i++) {
        buckets.add(i % 3, i);
      }
      for (int bucket = 0; bucket < 3; bucket++) {
        long[] taken = buckets.take(bucket);
        assertEquals((count + 2 - bucket) / 3, taken.length);
        for (int i = 0; i < taken.length; i++) {
          assertEquals(3L * i + bucket, taken[i]);
        }
      }
      assertEquals(0, buckets.take(Buckets.COUNT - 1).length);
    }
  }
}
