package dev.touchstone.rules.pattern;

import dev.touchstone.page.Span;
import dev.touchstone.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A passage as patterns see it: its tokens, and all that was recognised in them. Annotations may
 * overlap; a pattern takes whichever fits.
 */
public final class Lattice {

  private final List<Token> tokens;
  private final List<List<Annotation>> byStart;
  private final Set<String> words = new HashSet<>();
  private final Set<String> types = new HashSet<>();

  public Lattice(List<Token> tokens) {
    this.tokens = List.copyOf(tokens);
    this.byStart = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      byStart.add(List.of());
      words.add(tokens.get(i).norm());
    }
  }

  /** Adds an annotation; the longest of a place comes first. */
  public void add(Annotation annotation) {
    List<Annotation> here = byStart.get(annotation.start());
    if (here.isEmpty()) {
      here = new ArrayList<>(4);
      byStart.set(annotation.start(), here);
    }
    int at = 0;
    while (at < here.size() && here.get(at).end() >= annotation.end()) {
      at++;
    }
    here.add(at, annotation);
    types.add(annotation.type());
  }

  /** Whether any of the triggers is there: most patterns look for words that a passage does not have. */
  boolean holdsAny(Set<Trigger> triggers) {
    for (Trigger trigger : triggers) {
      boolean held = switch (trigger.kind()) {
        case WORD -> words.contains(trigger.text());
        case TYPE -> types.contains(trigger.text());
        case PREFIX -> holdsStart(trigger.text());
      };
      if (held) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsStart(String start) {
    for (String word : words) {
      if (word.startsWith(start)) {
        return true;
      }
    }
    return false;
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public String norm(int index) {
    return tokens.get(index).norm();
  }

  /** Annotations that start at a token, longest first. */
  public List<Annotation> at(int index) {
    return byStart.get(index);
  }

  /** All annotations of the types given, by place. */
  public List<Annotation> ofTypes(Set<String> types) {
    List<Annotation> found = new ArrayList<>();
    for (List<Annotation> here : byStart) {
      for (Annotation annotation : here) {
        if (types.contains(annotation.type())) {
          found.add(annotation);
        }
      }
    }
    return found;
  }

  /** The text range of tokens {@code start} to {@code end} (exclusive). */
  public Span span(int start, int end) {
    return tokens.get(start).span().union(tokens.get(end - 1).span());
  }
}
