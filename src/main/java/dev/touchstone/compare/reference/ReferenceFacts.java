package dev.touchstone.compare.reference;

import dev.touchstone.claims.Value;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts that are known, by subject and attribute. That there is none says nothing. */
public final class ReferenceFacts {

  private static final List<String> BUNDLED = List.of(
      "us-schedules.tsv", "canada-schedules.tsv", "us-products.tsv", "opioid-antagonists.tsv");
  private static final int COLUMNS = 7;

  /** For an attribute, for a subject, what is known. */
  private final Map<String, Map<String, List<Fact>>> facts = new HashMap<>();

  /** No facts at all, or these. */
  public ReferenceFacts(List<Fact> facts) {
    facts.forEach(fact -> this.facts
        .computeIfAbsent(fact.attribute(), attribute -> new HashMap<>())
        .computeIfAbsent(fact.subject(), subject -> new ArrayList<>())
        .add(fact));
  }

  /** The facts that are built into the program. */
  public static ReferenceFacts bundled() {
    List<Fact> facts = new ArrayList<>();
    BUNDLED.forEach(file -> facts.addAll(read("reference/" + file)));
    return new ReferenceFacts(facts);
  }

  /** All that is known of the subject in that attribute. */
  public List<Fact> of(String subject, String attribute) {
    return Collections.unmodifiableList(
        facts.getOrDefault(attribute, Map.of()).getOrDefault(subject, List.of()));
  }

  private static List<Fact> read(String resource) {
    List<Fact> facts = new ArrayList<>();
    int row = 0;
    try (InputStream in = ReferenceFacts.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException(resource + ": not on the class path");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        row++;
        if (!line.isBlank() && line.charAt(0) != '#') {
          facts.add(fact(line));
        }
      }
      return facts;
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "%s, line %s: %s".formatted(resource, row, e.getMessage()), e);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static Fact fact(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(
          "has %s columns, expected %s".formatted(cells.length, COLUMNS));
    }
    Map<String, String> qualifiers = new HashMap<>();
    for (String qualifier : cells[3].split(",", -1)) {
      int equals = qualifier.indexOf('=');
      if (equals > 0) {
        qualifiers.put(qualifier.substring(0, equals), qualifier.substring(equals + 1));
      }
    }
    return new Fact(cells[0], cells[1], value(cells[2]), qualifiers, cells[4], cells[5], cells[6]);
  }

  /** {@code =code}, {@code 'text}, {@code 4 h}, {@code 5..40 %} or {@code 12.. h} for at least 12 hours. */
  private static Value value(String cell) {
    if (cell.startsWith("=")) {
      return new Value.Code(cell.substring(1));
    }
    if (cell.startsWith("'")) {
      return new Value.Text(cell.substring(1));
    }
    int space = cell.indexOf(' ');
    if (space < 0) {
      throw new IllegalArgumentException("value \"" + cell + "\" has no unit");
    }
    String amount = cell.substring(0, space);
    int dots = amount.indexOf("..");
    String low = dots < 0 ? amount : amount.substring(0, dots);
    String high = dots < 0 ? amount : amount.substring(dots + 2);
    return new Value.Quantity(end(low), end(high), cell.substring(space + 1));
  }

  private static @Nullable BigDecimal end(String number) {
    return number.isEmpty() ? null : new BigDecimal(number);
  }
}
