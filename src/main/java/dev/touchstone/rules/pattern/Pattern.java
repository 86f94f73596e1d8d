package dev.touchstone.rules.pattern;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A compiled pattern. Immutable and thread-safe.
 *
 * <table>
 *   <caption>The language</caption>
 *   <tr><td>{@code half life}</td><td>these words; hyphens and case do not matter</td></tr>
 *   <tr><td>{@code metaboli*}</td><td>a word that starts so</td></tr>
 *   <tr><td>{@code @half-life}</td><td>a phrase of the pack's word list of that name</td></tr>
 *   <tr><td>{@code <time>}</td><td>something recognised: a lexicon's or a quantity's type</td></tr>
 *   <tr><td>{@code <value=drug|brand+>}</td><td>one or a list of either, called {@code value}</td></tr>
 *   <tr><td>{@code <value=phrase+>}</td><td>free words, cut at commas and "and"</td></tr>
 *   <tr><td>{@code ...} {@code ..3}</td><td>up to six, up to three words of no interest</td></tr>
 *   <tr><td>{@code ~3}</td><td>the same, but no subject, no quantity and no mark among them</td></tr>
 *   <tr><td>{@code (a | b c)?}</td><td>one of these, or nothing</td></tr>
 *   <tr><td>{@code ^} {@code $}</td><td>the start, the end of the passage's own words</td></tr>
 *   <tr><td>{@code \(}</td><td>the mark itself</td></tr>
 * </table>
 */
public final class Pattern {

  private final String source;

  /** One of each of these must be there, the most telling ones first. */
  private final List<Set<Trigger>> triggers;

  /** Made when it is first needed: a page wakes a tenth of all patterns. Making it twice does no harm. */
  private volatile @Nullable Program program;

  private Pattern(String source, List<Set<Trigger>> triggers) {
    this.source = source;
    this.triggers = List.copyOf(triggers);
  }

  /**
   * Compiles a pattern.
   *
   * @throws PatternSyntaxException if it cannot be read
   */
  public static Pattern compile(String source) {
    List<Step> steps = new PatternParser(source).parse();
    Pattern pattern = new Pattern(source, Trigger.all(steps));
    pattern.program = Program.of(steps);
    return pattern;
  }

  /**
   * A pattern that was compiled before, of which only the source and the triggers were kept.
   *
   * @param triggers as {@link #triggers()} gave them
   */
  public static Pattern prepared(String source, List<Set<Trigger>> triggers) {
    return new Pattern(source, triggers);
  }

  private Program program() {
    Program known = program;
    if (known == null) {
      known = Program.of(new PatternParser(source).parse());
      program = known;
    }
    return known;
  }

  /** The first match that starts at or after token {@code from} and ends after token {@code own}. */
  public Optional<Match> find(Lattice lattice, int from, int own) {
    return new Matcher(program(), lattice, own).find(from);
  }

  /** Whether there is such a match. */
  public boolean isIn(Lattice lattice, int from, int own) {
    return new Matcher(program(), lattice, own).start(from) >= 0;
  }

  /** Types of recognised things, and names of the word lists, that the pattern asks for. */
  public Set<String> types() {
    Set<String> found = new TreeSet<>();
    collectTypes(program().steps(), found);
    return found;
  }

  /** Types of what the slots of a name take. */
  public Set<String> types(String slot) {
    Set<String> found = new TreeSet<>();
    collect(program().steps(), slot, found);
    return found;
  }

  /**
   * What must be there for the pattern to match: of each set one. The most telling sets come first;
   * none if nothing can be said.
   */
  public List<Set<Trigger>> triggers() {
    return triggers;
  }

  private static void collectTypes(List<Step> steps, Set<String> types) {
    for (Step step : steps) {
      if (step instanceof Step.Slot slot) {
        types.addAll(slot.types().names());
      } else if (step instanceof Step.Either either) {
        either.alternatives().forEach(inner -> collectTypes(inner, types));
      }
    }
  }

  private static void collect(List<Step> steps, String name, Set<String> found) {
    for (Step step : steps) {
      if (step instanceof Step.Slot slot && slot.name().equals(name)) {
        found.addAll(slot.types().names());
      } else if (step instanceof Step.Either either) {
        either.alternatives().forEach(inner -> collect(inner, name, found));
      }
    }
  }

  @Override
  public String toString() {
    return source;
  }
}
