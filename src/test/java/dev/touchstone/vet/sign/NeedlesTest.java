package dev.touchstone.vet.sign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.vet.criteria.Criteria;
import dev.touchstone.vet.criteria.Sign;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedlesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\"free (?:EMS |express )?(?:shipping|delivery)\"|shipping,delivery",
        "\"\\bprescriptions? needed\\b\"|prescription",
        "\"(?-i:FDA) says\"|\" says\"",
        "\"^hot tags?:? .{20,}\"|hot tag",
        "\"cur(?:ed?|ing)\"|cur",
        "\"(?:add|buy)(?! not)\"|add,buy",
        "\"[\\w.]{1,64}@[a-z]+\"|@",
        "\"colou?r{2,}ed\"|colo",
      })
  void everyMatchHoldsOneOfThem(String expression, String needles) {
    assertEquals(needles, String.join(",", Needles.of(expression).get(0)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\"\\d+\"",
        "\"(?:drugs?|\\d{3})\"",
        "\"(?:tablets)?\"",
        "\"(?i)x(?!yz)\"",
        "\"a{0,2}\""
      })
  void nothingIsPromisedThatNeedNotBeThere(String expression) {
    assertEquals(List.of(), Needles.of(expression));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\"(?:approved by the|the) (?:FDA|EMA) said\"|[[ said], [approved by the, the], [fda, ema]]",
        "\"\\d+ for (?:only )?(?:USD|EUR)\"|[[ for ], [usd, eur]]",
        "\"buy now|(?:order|get) it\"|[[buy now,  it]]",
      })
  void everyMatchHoldsOneOfEachList(String expression, String lists) {
    assertEquals(lists, Needles.of(expression).toString());
  }

  /** On every line of our pages, every expression of the criteria. */
  @Test
  void noLineThatMatchesIsLeftOut() throws IOException {
    List<String> lines = lines();
    int matches = 0;
    for (String expression : expressions()) {
      Pattern pattern =
          Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
      List<List<String>> needles = Needles.of(expression);
      for (String line : lines) {
        if (pattern.matcher(line).find()) {
          matches++;
          String folded = folded(line);
          boolean held =
              needles.stream().allMatch(some -> some.stream().anyMatch(folded::contains));
          assertTrue(held, () -> expression + " matches \"" + line + "\" without " + needles);
        }
      }
    }
    assertTrue(matches > 500, "too few matches to prove anything: " + matches);
  }

  private static List<String> expressions() {
    Criteria criteria = Criteria.bundled();
    List<Sign> signs = new ArrayList<>();
    criteria.criteria().forEach(criterion -> {
      signs.addAll(criterion.pass());
      signs.addAll(criterion.fail());
    });
    criteria.requirements().values().forEach(signs::addAll);
    List<String> expressions = new ArrayList<>();
    signs.forEach(sign -> expressions.addAll(sign.words()));
    return expressions;
  }

  private static List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String folder : List.of("seeds", "src/test/resources/vet/rogue-bench")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
          String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
              .replaceAll("<[^>]{1,400}>", "\n");
          text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
        }
      }
    }
    return lines;
  }

  private static String folded(String line) {
    StringBuilder folded = new StringBuilder();
    line.chars().forEach(c -> folded.append(Needles.fold((char) c)));
    return folded.toString();
  }
}
