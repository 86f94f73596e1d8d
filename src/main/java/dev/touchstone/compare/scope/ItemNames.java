package dev.touchstone.compare.scope;

import dev.touchstone.rules.Entry;
import dev.touchstone.rules.Lexicon;
import dev.touchstone.rules.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Knows which names are names of one thing: DVT and deep vein thrombosis. */
@FunctionalInterface
public interface ItemNames {

  /** Every name is a thing of its own. */
  ItemNames NONE = (name, types) -> name;

  /** In characters: names of letters, such as DVT. */
  int LONGEST_LETTERS = 6;

  /**
   * What the name stands for.
   *
   * @param name as a page has it
   * @param types lists of the lexicon that are asked
   * @return the same for all names of the thing
   */
  String thing(String name, List<String> types);

  /**
   * What is named in a text.
   *
   * @return none where nothing is known of names
   */
  default List<Entry> within(String text) {
    return List.of();
  }

  /** By the lists of a lexicon, which is asked for only where names are compared; thread-safe. */
  static ItemNames of(Supplier<Lexicon> lexicon) {
    return new ItemNames() {
      @Override
      public String thing(String name, List<String> types) {
        String thing = types.isEmpty() ? name : whole(lexicon.get(), name, types);
        // Claims have names in small letters; PE and MEN 2 are names in capitals only.
        return thing.equals(name) && !types.isEmpty() && name.length() <= LONGEST_LETTERS
            ? whole(lexicon.get(), name.toUpperCase(Locale.ROOT), types).toLowerCase(Locale.ROOT)
            : thing;
      }

      @Override
      public List<Entry> within(String text) {
        return lexicon.get().find(text).stream().map(Mention::entry).toList();
      }
    };
  }

  private static String whole(Lexicon lexicon, String name, List<String> types) {
    String thing = named(lexicon, name, types);
    int gap = name.indexOf(' ');
    if (thing != null || gap < 0) {
      return thing == null ? name : thing;
    }
    // "recent heart attack" is a "recent myocardial infarction", which has a name of its own.
    String rest = named(lexicon, name.substring(gap + 1), types);
    thing = rest == null ? null : named(lexicon, name.substring(0, gap + 1) + rest, types);
    return thing == null ? name : thing;
  }

  private static @Nullable String named(Lexicon lexicon, String name, List<String> types) {
    for (Mention mention : lexicon.find(name)) {
      boolean isWhole = mention.span().start() == 0 && mention.span().end() == name.length();
      if (isWhole && types.contains(mention.entry().type())) {
        return mention.entry().code();
      }
    }
    return null;
  }

  /** The same, looking up each name once; for one attribute and one thread. */
  default ItemNames remembered() {
    Map<String, String> known = new HashMap<>();
    return (name, types) -> known.computeIfAbsent(name, n -> thing(n, types));
  }
}
