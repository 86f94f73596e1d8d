package dev.touchstone.rules;

import dev.touchstone.page.Span;
import dev.touchstone.rules.names.Letters;
import dev.touchstone.rules.names.NameTrie;
import dev.touchstone.rules.names.WordEdges;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What one search has found so far; of each type, the last mention may still grow or lose. */
final class Finds implements NameTrie.Sink {

  private static final String DRUG = "drug";

  /** Names of salts are known only to be joined to drugs. */
  private static final String SALT = "salt";

  private static final Comparator<Mention> ORDER = Comparator.comparing(Mention::span)
      .thenComparing(mention -> mention.entry().type())
      .thenComparing(mention -> mention.entry().code());

  private record Find(int start, int end, int table, int entry) {

    boolean isAfter(Find other) {
      return start >= other.end;
    }

    boolean beats(Find other) {
      int longer = (end - start) - (other.end - other.start);
      return longer > 0 || (longer == 0 && start == other.start && table > other.table);
    }
  }

  private final String text;
  private final byte[] letters;
  private final List<NameTable> tables;
  private final Map<String, Find> last = new TreeMap<>();
  private final List<Mention> mentions = new ArrayList<>();
  private int table;
  private int start;

  Finds(String text, byte[] letters, List<NameTable> tables) {
    this.text = text;
    this.letters = letters;
    this.tables = tables;
  }

  /** Takes all names of a table that begin at a place. */
  void from(int number, int place) {
    table = number;
    start = place;
    tables.get(number).trie().walk(letters, place, this);
  }

  @Override
  public void found(int name, int nameEnd) {
    int end = WordEdges.end(letters, start, nameEnd);
    if (end < 0) {
      return;
    }
    NameTable names = tables.get(table);
    for (int use = names.firstUse(name); use < names.lastUse(name); use++) {
      String written = names.writtenAs(use);
      if (written.isEmpty() || CaseRule.allows(text, new Span(start, end), written)) {
        take(new Find(start, end, table, names.entryOf(use)));
      }
    }
  }

  private void take(Find find) {
    String type = typeOf(find);
    if (type.equals(SALT)) {
      join(find);
      return;
    }
    Find before = last.get(type);
    if (before == null || find.isAfter(before)) {
      close(before);
      last.put(type, find);
    } else if (find.beats(before)) {
      last.put(type, find);
    }
  }

  /** "naltrexone hydrochloride" is one mention of naltrexone. */
  private void join(Find salt) {
    Find drug = last.get(DRUG);
    if (drug == null || drug.end() > salt.start()) {
      return;
    }
    if (Letters.passGap(letters, drug.end()) == salt.start()) {
      last.put(DRUG, new Find(drug.start(), salt.end(), drug.table(), drug.entry()));
    }
  }

  private String typeOf(Find find) {
    return tables.get(find.table()).entry(find.entry()).type();
  }

  private void close(@Nullable Find find) {
    if (find != null) {
      Entry entry = tables.get(find.table()).entry(find.entry());
      mentions.add(new Mention(new Span(find.start(), find.end()), entry));
    }
  }

  List<Mention> mentions() {
    last.values().forEach(this::close);
    last.clear();
    mentions.sort(ORDER);
    return List.copyOf(mentions);
  }
}
