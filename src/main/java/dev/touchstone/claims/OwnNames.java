package dev.touchstone.claims;

import dev.touchstone.rules.GenericNames;
import dev.touchstone.rules.Mention;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * By which of its generic names a page calls a drug: the one in its title, else the one it uses most,
 * of several the first.
 *
 * @param byDrug for the lexicon's name of a drug, the page's own; nothing where these are the same
 */
record OwnNames(Map<String, String> byDrug) {

  /** The names of a page; of mentions in the order of their places. */
  static OwnNames of(GenericNames generic, Named title, Named text) {
    Map<String, String> own = new HashMap<>();
    text.counts(generic).forEach((drug, names) -> own.put(drug, most(names)));
    title.counts(generic).forEach((drug, names) -> own.put(drug, first(names)));
    own.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
    return new OwnNames(own);
  }

  private static String first(Map<String, Integer> names) {
    return names.keySet().iterator().next();
  }

  private static String most(Map<String, Integer> names) {
    String most = first(names);
    for (Map.Entry<String, Integer> name : names.entrySet()) {
      most = name.getValue() > names.getOrDefault(most, 0) ? name.getKey() : most;
    }
    return most;
  }

  /** What the page calls that subject; a combination part by part. */
  String of(String subject) {
    return GenericNames.renamed(subject, byDrug);
  }

  /**
   * A text and the lexicon's names in it.
   *
   * @param mentions in the order of their places
   */
  record Named(String text, List<Mention> mentions) {

    Named {
      mentions = List.copyOf(mentions);
    }

    /** For a drug with several names, how often the text uses each, the first one first. */
    private Map<String, Map<String, Integer>> counts(GenericNames generic) {
      Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
      for (Mention mention : mentions) {
        if (!mention.entry().type().equals("drug")) {
          continue;
        }
        String drug = mention.entry().code();
        String words = mention.span().in(text).toLowerCase(Locale.ROOT);
        if (generic.isOneOfSeveral(words, drug)) {
          counts.computeIfAbsent(drug, key -> new LinkedHashMap<>()).merge(words, 1, Integer::sum);
        }
      }
      return counts;
    }
  }
}
