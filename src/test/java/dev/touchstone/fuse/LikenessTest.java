package dev.touchstone.fuse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.fuse.Likeness.Way;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a wrong answer is to what is true. */
class LikenessTest {

  @ParameterizedTest(name = "where \"{0}\" is true, \"{1}\" is {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Doe; Bo Ray  | Ann Doe              | LESS",
        "Ann Doe          | Bo Ray; Ann Doe      | MORE",
        "Ann Doe          | A. Doe               | LESS",
        "A. Doe           | Doe, Ann             | MORE",
        "Ann Doe; Bo Ray  | Ann Doe; Cy Ray      | NEAR",
        "Ann Doe          | Ann Dole             | NEAR",
        "Ann Smith        | Ann Smyth            | NEAR",
        "Smith            | Smyth                | NEAR",
        "Smith            | Smithies             | OTHER",
        "Ann Doe          | Bo Ray               | OTHER",
        "Ann Doe; Bo Ray  | Ann Lee; Cy Fox      | OTHER",
        "1984             | 1994                 | OTHER",
        "item 1           | item 12              | NEAR",
        "2001-05-06       | 2001-06-05           | NEAR",
        "2001-05-06       | 1998-11-20           | OTHER",
        "9:05             | 9:06                 | OTHER",
      })
  void ways(String truth, String said, Way way) {
    Likeness likeness = new Likeness(1);
    likeness.add(0, List.of(Reading.of(truth).words(), Reading.of(said).words()));

    assertEquals(way, likeness.of(0, 2, 0, 1));
  }

  @Test
  void whatFollowsTheBestSupportedIsNotCompared() {
    Likeness likeness = new Likeness(2);
    likeness.add(
        1,
        IntStream.range(0, 40).mapToObj(i -> List.of("ann", "doe", "name" + i)).toList());

    assertEquals(Way.NEAR, likeness.of(1, 40, 0, Likeness.COMPARED - 1));
    assertEquals(Way.OTHER, likeness.of(1, 40, 0, Likeness.COMPARED));
    assertEquals(Way.OTHER, likeness.of(0, 40, 0, 1));
  }
}
