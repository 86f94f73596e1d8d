package dev.touchstone.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Diseases and simple variants of their names, from the labels of the Disease Ontology. */
final class DiseaseNames {

  private static final int LONGEST = 60;

  private final Map<String, TreeSet<String>> names = new TreeMap<>();

  /** Reads rows of id and label. */
  DiseaseNames read(List<String[]> rows) {
    for (String[] row : rows) {
      String code = row[1].toLowerCase(Locale.ROOT).strip();
      boolean usable = code.length() > 3 && code.length() <= LONGEST && !code.endsWith(" allergy");
      if (usable && !code.contains("|")) {
        names.computeIfAbsent(code, any -> new TreeSet<>()).addAll(variants(code));
      }
    }
    names.forEach((code, variants) -> variants.removeIf(name -> names.containsKey(name)));
    return this;
  }

  private static List<String> variants(String label) {
    List<String> variants = new ArrayList<>();
    String[] parts = label.split(", ", -1);
    if (parts.length == 2) {
      variants.add(parts[1] + " " + parts[0]);
    }
    swap(variants, label, " disease", " disorder");
    swap(variants, label, " disorder", " disease");
    swap(variants, label, " abuse", " misuse");
    swap(variants, label, " cancer", " carcinoma");
    swap(variants, label, "anemia", "anaemia");
    swap(variants, label, "edema", "oedema");
    swap(variants, label, "hemo", "haemo");
    swap(variants, label, "leukemia", "leukaemia");
    swap(variants, label, "esophag", "oesophag");
    swap(variants, label, "diarrhea", "diarrhoea");
    swap(variants, label, "tumor", "tumour");
    swap(variants, label, " mellitus", "");
    return variants;
  }

  private static void swap(List<String> variants, String label, String from, String to) {
    if (label.contains(from) && label.length() > from.length() + 3) {
      variants.add(label.replace(from, to));
    }
  }

  /** All diseases as lines of a name list. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    names.forEach((code, variants) ->
        lines.add(variants.isEmpty() ? code : code + " | " + String.join(" | ", variants)));
    return lines;
  }
}
