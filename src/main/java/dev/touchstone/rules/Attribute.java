package dev.touchstone.rules;

import dev.touchstone.rules.pattern.Types;
import java.util.List;
import java.util.Set;

/**
 * A kind of claim, as a pack describes it.
 *
 * @param id code of the attribute
 * @param value what it is a value of
 * @param dimensions of a quantity: the dimensions that fit; empty otherwise
 * @param axes the qualifiers to look for around a claim
 * @param required axes without which there is no claim
 * @param traits what else is special about it
 */
public record Attribute(
    String id,
    ValueKind value,
    Set<String> dimensions,
    List<Axis> axes,
    Set<String> required,
    Traits traits) {

  /**
   * What is special about an attribute.
   *
   * @param named its values are names: as the lexicon spells them, or a capitalised word of the page
   * @param mutual what is said of its value is said of the page's subject: drugs that interact
   * @param bySection without a subject in the match, it is about what the section or page is about,
   *     never about a drug that a sentence happens to name
   * @param not annotation types that make a term too general to be a value; empty for none
   * @param without annotation types that free words must not hold to be a value; empty for none
   * @param manner how sentences usually state it
   */
  public record Traits(
      boolean named, boolean mutual, boolean bySection, Types not, Types without, Manner manner) {}

  /** How sentences usually state a kind of claim: what "may" and "must not" mean there. */
  public enum Manner {
    PLAIN,
    /** "May cause nausea" is no reserve. */
    HARM,
    /** "Must not be taken with alcohol" is no denial, and "is safe in asthma" is one. */
    WARNING
  }

  /** What a claim of an attribute states. */
  public enum ValueKind {
    QUANTITY,
    CODE,
    TEXT
  }

  /**
   * A qualifier, and where a page may state it.
   *
   * @param name key of the qualifier
   * @param types annotation types that state it
   * @param places where to look beside the match itself, nearest first
   * @param general code that says less than any other beside it; empty if there is none
   */
  public record Axis(String name, Types types, List<Place> places, String general) {

    public Axis {
      places = List.copyOf(places);
    }

    /** By name alone: few axes share one, and sets take long to hash. */
    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }

  /** Where a qualifier may stand, seen from the claim. */
  public enum Place {
    /** The clause of the sentence. */
    CLAUSE,
    /** The clause up to just past the value. */
    BEFORE_VALUE,
    SENTENCE,
    /** The words before a colon that a sentence opens with, or a heading run into the paragraph. */
    LABEL,
    /** The sentence before, in the same paragraph. */
    BEFORE,
    /** The first cell of the row. */
    ROW,
    /** The cells right of the value's own. */
    ACROSS,
    /** The name of the column, or a list's lead-in. */
    KEY,
    /** The headings above, nearest first. */
    HEADING,
    /** What the lexicon knows of the brand or form that is named. */
    BRAND,
    /** Anywhere on the page, where the page says only one thing and the claim is of its subject. */
    PAGE
  }
}
