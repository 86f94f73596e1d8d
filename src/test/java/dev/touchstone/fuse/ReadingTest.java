package dev.touchstone.fuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which spellings are one value, and which value says another one less exactly. */
class ReadingTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1,200          | 1200",
        "1,234,567.50   | 1234567.5",
        "+5             | 5",
        "-0.50          | -0.5",
        "1.5e3          | 1500",
        "2E-2           | 0.02",
        "8.0            | 8",
        "0123           | 123",
        "+123456789012345678901234567890123456789 | 123456789012345678901234567890123456789",
        "9:05           | 9:05:00",
        "2:05 PM        | 14:05",
        "2:05 p.m.      | 14:05",
        "12:30 am       | 0:30",
        "12:30 pm       | 12:30",
        "11:59:59PM     | 23:59:59",
        "Doe, Jane      | jane doe",
        "Müller         | MULLER",
        "K\u00f6ln         | ko\u0308ln",
        "IV.            | iv",
        "'  x-ray '     | ray x",
        "5 mg           | mg 5",
        "1,20           | 1 20",
        "1.2.3          | 1 2 3",
        "2001-05-06     | 2001/05/06",
        "6 May 2001     | May 6, 2001",
        "Name12, Ann    | ann name12",
      })
  void spellingsOfOneValue(String one, String other) {
    assertEquals(Reading.of(other).key(), Reading.of(one).key());
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "5        | -5",
        "5        | 50",
        "1:20     | 1:02",
        "1:20     | 13:20",
        "1:20:01  | 1:20:02",
        "12:30 am | 12:30 pm",
        "five     | 5",
        "10       | 10:00",
        "+        | -",
        "a b      | ab",
        "?        | !",
        "1,20     | 20 1",
        "1.2.3    | 3 2 1",
        "2001-05-06 | 2001-06-05",
        "3 to 100 | 100 to 3",
        "born 05/06/2001 | born 06/05/2001",
        "+1234567890123456789012345678901234567890 | 1234567890123456789012345678901234567890",
      })
  void differentValues(String one, String other) {
    assertNotEquals(Reading.of(other).key(), Reading.of(one).key());
  }

  @ParameterizedTest(name = "{0} rounds {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "8,175,000 | 8175133   | true",
        "8,175,000 | 8174500   | true",
        "8,175,000 | 8175500   | false",
        "8,175,000 | 8,175,000 | false",
        "8,175,000 | 8,000,000 | false",
        "8,000,000 | 8175133   | false",
        "12,000    | 12,345    | true",
        "1,200     | 1,234     | false",
        "12.3      | 12.34     | true",
        "12.3      | 12.25     | true",
        "12.3      | 12.36     | false",
        "12.40     | 12.399    | true",
        "1.2       | 1.2345    | true",
        "0.1       | 0.12      | false",
        "12        | 12.34     | false",
        "-12.3     | -12.34    | true",
        "12.3      | twelve    | false",
        "12:30     | 12:30:01  | false",
      })
  void roundedFigureSaysAnotherLessExactly(String rounded, String exact, boolean rounds) {
    assertEquals(rounds, Reading.of(rounded).rounds(Reading.of(exact)));
  }

  @ParameterizedTest(name = "{0} is wider than {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru          | Cusco, Peru         | true",
        "Peru          | Peru                | false",
        "Cusco, Peru   | Peru                | false",
        "Lima, Peru    | Cusco, Peru         | false",
        "Texas, USA    | Austin, Texas, USA  | true",
        "Texas, USA    | Austin, USA         | false",
        "USA, USA      | Austin, USA, Texas  | false",
        "Peru          | Peruvian Andes      | false",
        "5             | 5 of them           | false",
        "town          | 17                  | false",
      })
  void fewerWordsOfTheSameAreWider(String wide, String narrow, boolean wider) {
    assertEquals(wider, Reading.of(wide).isWiderThan(Reading.of(narrow)));
  }
}
