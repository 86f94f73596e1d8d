package dev.touchstone.compare.reference;

import dev.touchstone.rules.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads from Drugs@FDA's products which brand is which substance, in which form, by which route and in
 * which strengths. Mixtures are not taken, nor names that the lexicon does not know as a brand of the
 * substance: generic names, names of makers, kits.
 */
final class UsProducts {

  private static final String DATE = "2019";
  private static final int STRENGTHS_SHOWN = 4;

  private final String application;
  private final TreeSet<String> forms = new TreeSet<>();
  private final List<String> strengths = new ArrayList<>();

  private UsProducts(String application) {
    this.application = application;
  }

  /** The lines of the file of facts, sorted. */
  static List<String> lines(Path products, Lexicon lexicon) throws IOException {
    Map<String, UsProducts> brands = new TreeMap<>();
    for (String line : Files.readAllLines(products)) {
      String[] row = line.split("\t", -1);
      String brand = row[1].toLowerCase(Locale.ROOT).strip();
      String substance = Substances.usual(row[2], lexicon);
      if (row[2].indexOf(';') < 0 && isBrandOf(brand, substance, lexicon)) {
        brands
            .computeIfAbsent(substance + "\t" + brand, key -> new UsProducts(row[0]))
            .add(row[3], row[4]);
      }
    }
    List<String> lines = new ArrayList<>();
    brands.forEach((key, product) -> lines.add(product.line(key)));
    return lines;
  }

  private static boolean isBrandOf(String brand, String substance, Lexicon lexicon) {
    return lexicon.find(brand).stream()
        .anyMatch(mention -> mention.span().length() == brand.length()
            && mention.entry().type().equals("brand")
            && mention.entry().code().equals(substance));
  }

  private void add(String formAndRoute, String strength) {
    String form = formAndRoute.toLowerCase(Locale.ROOT).replace(", ", " ").replaceAll("; *", ", ");
    forms.add(form);
    String small = strength.toLowerCase(Locale.ROOT).strip();
    if (!small.isEmpty() && !strengths.contains(small)) {
      strengths.add(small);
    }
  }

  private String line(String key) {
    String substance = key.substring(0, key.indexOf('\t'));
    String brand = key.substring(key.indexOf('\t') + 1);
    List<String> first = strengths.stream()
        .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .limit(STRENGTHS_SHOWN)
        .toList();
    String words = String.join("; ", forms)
        + (first.isEmpty() ? "" : "; " + String.join(", ", first))
        + (strengths.size() > STRENGTHS_SHOWN ? " and others" : "");
    return String.join(
        "\t", substance, "brand_name", "'" + brand, "", "Drugs@FDA, " + application, DATE, words);
  }
}
