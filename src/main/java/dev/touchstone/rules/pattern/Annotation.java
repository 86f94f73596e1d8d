package dev.touchstone.rules.pattern;

import dev.touchstone.rules.Entry;

/**
 * Something recognised in a row of tokens: a drug, a quantity, a phrase of a word list.
 *
 * @param start index of its first token
 * @param end index just past its last token
 * @param entry what it is
 */
public record Annotation(int start, int end, Entry entry) {

  /** What a slot must ask for to take it. */
  public String type() {
    return entry.type();
  }

  /** By place and type alone: what a name stands for takes long to hash, and seldom tells two apart. */
  @Override
  public int hashCode() {
    return (31 * start + end) * 31 + entry.type().hashCode();
  }
}
