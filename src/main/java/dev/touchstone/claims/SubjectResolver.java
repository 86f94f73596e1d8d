package dev.touchstone.claims;

import dev.touchstone.rules.Rule;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Match;
import dev.touchstone.text.Passage.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says whom a match is about: by the pattern's own slot, by the clause, by what stands around. */
final class SubjectResolver {

  private final Discourse discourse;

  SubjectResolver(Discourse discourse) {
    this.discourse = discourse;
  }

  /** The subjects' names; empty where it cannot be said, then there is no claim. */
  List<String> subjects(Rule rule, ReadPassage read, Match match) {
    List<Annotation> slot = match.slot("subject");
    if (!slot.isEmpty()) {
      return named(read, match, slot);
    }
    if (rule.subject().equals("page")) {
      return one(discourse.contextSubject(read));
    }
    return one(read.passage().kind() == Kind.CELL ? ofCell(read) : ofClause(read, match));
  }

  /** What the passage as a whole is about, for the sentence that follows; null if it does not say. */
  @Nullable
  String topic(ReadPassage read) {
    Annotation found =
        Subjects.inPosition(read, read.own(), read.lattice().size(), discourse.pageSubject());
    if (found != null) {
      return found.entry().code();
    }
    List<Annotation> all = Subjects.mentions(read);
    return all.size() == 1 && isOfPage(all.get(0).entry().code())
        ? all.get(0).entry().code()
        : null;
  }

  private boolean isOfPage(String subject) {
    return List.of(subject.split("/")).contains(String.valueOf(discourse.pageSubject()));
  }

  private List<String> named(ReadPassage read, Match match, List<Annotation> slot) {
    List<String> names = new ArrayList<>();
    for (Annotation annotation : slot) {
      if (Subjects.isCompared(read, annotation)) {
        names.addAll(one(ofClause(read, match)));
      } else if (!annotation.type().equals("anaphor")) {
        names.add(annotation.entry().code());
      } else if (annotation.entry().code().equals("both")) {
        names.addAll(one(discourse.contextSubject(read)));
        Subjects.mentions(read.lattice(), 0, annotation.start())
            .forEach(mention -> names.add(mention.entry().code()));
      } else if (annotation.entry().code().equals("many")) {
        names.addAll(discourse.others());
      } else {
        names.addAll(one(discourse.contextSubject(read)));
      }
    }
    return names;
  }

  private @Nullable String ofClause(ReadPassage read, Match match) {
    int at = Math.max(match.start(), read.own());
    int start = read.clauseStart(at);
    int end = Math.max(match.end(), at);
    Annotation inClause = Subjects.inPosition(read, start, end, discourse.pageSubject());
    if (inClause != null && !isValue(match, inClause)) {
      return inClause.entry().code();
    }
    if ((Subjects.isAboutClass(read, start, end) && match.start() > start)
        || read.first(start, Math.min(at, start + 2), Set.of("other-subject")) != null) {
      return null;
    }
    Annotation inSentence = Subjects.inPosition(read, 0, start, discourse.pageSubject());
    if (inSentence != null && !isValue(match, inSentence)) {
      return inSentence.entry().code();
    }
    String context = discourse.contextSubject(read);
    return context != null ? context : only(read);
  }

  /** The one drug that the passage names at all. */
  private static @Nullable String only(ReadPassage read) {
    List<Annotation> all = Subjects.mentions(read);
    return all.size() == 1 ? all.get(0).entry().code() : null;
  }

  private static boolean isValue(Match match, Annotation mention) {
    return match.slot("value").stream()
        .anyMatch(value -> value.start() <= mention.start() && mention.end() <= value.end());
  }

  private @Nullable String ofCell(ReadPassage read) {
    ReadPassage row = read;
    Annotation named = Subjects.inPosition(row, 0, row.own(), discourse.pageSubject());
    return named != null ? named.entry().code() : discourse.contextSubject(read);
  }

  private static List<String> one(@Nullable String subject) {
    return subject == null ? List.of() : List.of(subject);
  }
}
