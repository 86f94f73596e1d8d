package dev.touchstone.claims;

import dev.touchstone.rules.Entry;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Lattice;
import dev.touchstone.text.Fold;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Diseases that no list holds, told by how their names end: whatever is called "...itis" or "...opathy"
 * is something that one may have, be treated for, or get from a drug.
 */
final class Pathologies {

  private static final List<String> ENDINGS = List.of(
      "itis",
      "osis",
      "opathy",
      "aemia",
      "emia",
      "oma",
      "uria",
      "algia",
      "plegia",
      "penia",
      "rrhoea",
      "rrhea",
      "ectasis",
      "megaly",
      "rrhagia",
      "dynia",
      "phagia",
      "pnoea",
      "pnea",
      "paresis",
      "sclerosis",
      "plasia",
      "dystrophy",
      "malacia",
      "lithiasis",
      "cytosis",
      "thymia",
      "somnia");

  /** Words that end so and are none. */
  private static final Set<String> OTHERS = Set.of(
      "diagnosis",
      "diagnoses",
      "prognosis",
      "hypnosis",
      "osmosis",
      "mitosis",
      "meiosis",
      "apoptosis",
      "symbiosis",
      "metamorphosis",
      "homeopathy",
      "homoeopathy",
      "naturopathy",
      "osteopathy",
      "aroma",
      "diploma",
      "stroma",
      "genoma",
      "academia",
      "bohemia",
      "synapsis",
      "biosis",
      "phagocytosis",
      "endocytosis",
      "exocytosis",
      "pinocytosis",
      "transcytosis",
      "anamnesis",
      "psychopathy",
      "homeostasis",
      "insomnia",
      "oklahoma",
      "sonoma",
      "tacoma");

  private static final Set<String> KNOWN = Set.of(
      "drug",
      "drug_class",
      "brand",
      "substance",
      "metabolite",
      "condition",
      "effect",
      "receptor",
      "organ",
      "enzyme");

  private static final int SHORTEST = 7;

  private Pathologies() {}

  static void annotate(String text, Lattice lattice) {
    for (int i = 0; i < lattice.size(); i++) {
      String word = lattice.norm(i);
      if (word.length() >= SHORTEST
          && !OTHERS.contains(word)
          && ENDINGS.stream().anyMatch(word::endsWith)
          && lattice.at(i).stream().noneMatch(other -> KNOWN.contains(other.type()))) {
        String name = Fold.fold(lattice.span(i, i + 1).in(text));
        for (String type : List.of("condition", "effect")) {
          lattice.add(new Annotation(i, i + 1, new Entry(type, name, Map.of("name", name))));
        }
      }
    }
  }
}
