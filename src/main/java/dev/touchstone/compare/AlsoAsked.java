package dev.touchstone.compare;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Polarity;
import dev.touchstone.claims.Value;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a claim says on the question of another attribute: who lists dependence among the side effects
 * answers who says that a drug is not addictive.
 */
public final class AlsoAsked {

  private static final String BUNDLED = "/packs/pharmacology/also-asked.tsv";

  private static final Map<String, List<Answer>> ANSWERS = bundled();

  private AlsoAsked() {}

  /**
   * What is said elsewhere.
   *
   * @param attribute that the answer is about
   * @param value what is said of it
   */
  private record Answer(String attribute, Value value) {}

  /**
   * The claim, and each answer that it gives to another question: the same words on the same page,
   * under the same id. A denial answers nothing else.
   */
  public static List<Claim> of(Claim claim) {
    if (claim.polarity() != Polarity.AFFIRMED) {
      return List.of(claim);
    }
    List<Answer> answers = ANSWERS.getOrDefault(key(claim.attribute(), claim.value()), List.of());
    if (answers.isEmpty()) {
      return List.of(claim);
    }
    List<Claim> all = new ArrayList<>(List.of(claim));
    answers.forEach(answer -> all.add(answering(claim, answer)));
    return List.copyOf(all);
  }

  private static Claim answering(Claim claim, Answer answer) {
    return new Claim(
        claim.id(),
        claim.source(),
        claim.subject(),
        answer.attribute,
        answer.value,
        claim.polarity(),
        claim.qualifiers(),
        claim.evidence(),
        claim.rule(),
        claim.section(),
        claim.sentence());
  }

  private static String key(String attribute, Value value) {
    return value instanceof Value.Code code
        ? attribute + " =" + code.code()
        : value instanceof Value.Text text ? attribute + " " + text.text() : "";
  }

  private static Map<String, List<Answer>> bundled() {
    try (InputStream file = Objects.requireNonNull(AlsoAsked.class.getResourceAsStream(BUNDLED));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return of(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(BUNDLED + ": cannot be read", e);
    }
  }

  private static Map<String, List<Answer>> of(List<String> lines) {
    Map<String, List<Answer>> answers = new HashMap<>();
    for (String line : lines) {
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != 4) {
        throw new IllegalArgumentException(BUNDLED + ": is no row of four cells: " + line);
      }
      Answer answer = new Answer(cells[2], value(cells[3]));
      for (String value : cells[1].split("\\|", -1)) {
        answers
            .computeIfAbsent(cells[0] + " " + value.strip(), key -> new ArrayList<>())
            .add(answer);
      }
    }
    return answers;
  }

  private static Value value(String cell) {
    return cell.startsWith("=") ? new Value.Code(cell.substring(1)) : new Value.Text(cell);
  }
}
