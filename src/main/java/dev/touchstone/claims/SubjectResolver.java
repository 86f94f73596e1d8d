package dev.touchstone.claims;

import dev.touchstone.rules.Attribute;
import dev.touchstone.rules.Rule;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Match;
import dev.touchstone.rules.pattern.Types;
import dev.touchstone.text.Passage.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says whom a match is about: by the pattern's own slot, by the clause, by what stands around. */
final class SubjectResolver {

  private static final Set<String> ARTICLES = Set.of("a", "an");

  /** What a drug's name may be a part of, and so many words it has. */
  private static final Types LONGER = Types.of("receptor", "condition", "enzyme");

  private static final int NAME_WORDS = 4;

  /** What something has in the blood, and who raises it acts. */
  private static final Set<String> MEASURED = Set.of(
      "concentration", "concentrations", "level", "levels", "amount", "secretion", "release");

  private static final Types OTHER_SUBJECT = Types.of("other-subject");

  private static final Types CLASS = Types.of("drug_class");

  private static final Types PARTNERS = Types.of("drug_class", "substance");

  private static final Types UNKNOWN = Types.of("unknown-letters");

  private static final Types ANAPHOR = Types.of("anaphor");

  /** Words that mean several drugs: "they", "both". */
  private static final Types SEVERAL = Types.of("several");

  /** What is said of drugs that are taken together is said of neither alone. */
  private static final Types TAKEN_TOGETHER = Types.of("taken-together");

  private static final Set<String> JOINTS = Set.of(",", "and", "or");

  /** Words that say of an effect how often a drug has it, and those that name the drug then. */
  private static final Set<String> HOW_OFTEN = Set.of(
      "common", "frequent", "often", "frequently", "commonly", "likely", "pronounced", "rare");

  private static final Set<String> SHARING = Set.of("with", "on", "in");

  /** From an effect to whom it is more common with. */
  private static final int MORE_WORDS = 6;

  private final Discourse discourse;
  private final CellSubjects cells;

  SubjectResolver(PageReading reading) {
    this.discourse = reading.discourse();
    this.cells = new CellSubjects(reading);
  }

  /**
   * The subjects' names; empty where it cannot be said, then there is no claim.
   *
   * @param amongInteractions whether the passage stands where other drugs are listed
   */
  List<String> subjects(Hit hit, boolean amongInteractions) {
    Rule rule = hit.rule();
    Attribute attribute = hit.attribute();
    ReadPassage read = hit.read();
    Match match = hit.match();
    List<Annotation> slot = match.slot("subject");
    boolean figure = attribute.value() == Attribute.ValueKind.QUANTITY;
    Annotation owner = figure ? Owners.ofFigure(hit) : null;
    if (owner != null) {
      String code = owner.entry().code();
      boolean measure = discourse.pageSubject() != null
          && !NamedDrugs.isOf(code, discourse.pageSubject())
          && read.lattice().norm(owner.start() - 1).equals("of"); // "as strong as 25 mg of heroin"
      return measure ? List.of() : List.of(code);
    }
    int has = figure && slot.isEmpty() ? Owners.having(read, match) : -1;
    if (has > 0 && read.first(has - 1, has, UNKNOWN) != null) {
      return List.of();
    }
    Annotation holder = has > 0 ? Owners.endingAt(read, read.own(), has) : null;
    if (holder != null) {
      return List.of(holder.entry().code());
    }
    Annotation named = attribute.traits().named() ? Owners.ofName(read, match) : null;
    if (named != null) {
      return List.of(named.entry().code());
    }
    if (!slot.isEmpty()) {
      return named(hit, slot);
    }
    if (rule.subject().equals("page")) {
      return one(discourse.contextSubject(read));
    }
    if (rule.subject().equals("named")) {
      return match.slot("value").stream()
          .map(value -> value.entry().code())
          .filter(code -> code.equals(discourse.pageSubject()))
          .toList();
    }
    if (attribute.traits().bySection() && discourse.pageSubject() != null) {
      String rival = discourse.rivals().openedBy(read);
      return one(rival != null ? rival : discourse.sectionSubject(read));
    }
    if (read.passage().kind() != Kind.CELL) {
      return isOthersAmount(hit, amongInteractions) ? List.of() : all(hit, ofClause(read, match));
    }
    // "cyclosporine | at most 5 mg a day": of whom that is said depends on what else is taken
    boolean partner = amongInteractions
        && figure
        && NamedDrugs.in(read.lattice(), 0, read.own()).stream()
            .anyMatch(other -> !NamedDrugs.isOf(other.entry().code(), discourse.pageSubject()));
    if (partner) {
      return List.of();
    }
    List<String> compared = cells.compared(read);
    return compared == null ? one(cells.of(read)) : compared;
  }

  /** Those of whom the same is said: "A and B are used for ...", "Both can cause ...". */
  private List<String> all(Hit hit, @Nullable String subject) {
    ReadPassage read = hit.read();
    boolean figure = hit.attribute().value() == Attribute.ValueKind.QUANTITY;
    boolean one = (figure && !saysBoth(read)) // which figure is whose?
        || hit.attribute().traits().mutual()
        || hit.attribute().traits().named()
        || read.first(read.own(), read.lattice().size(), TAKEN_TOGETHER) != null;
    if (subject == null || one) {
      return one(subject);
    }
    int start = read.clauseStart(Math.max(hit.match().start(), read.own()));
    int said = Owners.descriptionOf(hit.match()).orElse(hit.match().start());
    // "A and B are both used for ..., but B is approved for ..."
    boolean goesOn = JOINTS.contains(read.lattice().norm(start));
    int from = goesOn || NamedDrugs.in(read.lattice(), start, said).isEmpty() ? read.own() : start;
    List<String> here = Subjects.joined(read, from, said, subject);
    boolean meant = here.size() == 1
        && (read.first(start, start + 1, SEVERAL) != null
            || (read.first(0, 1, SEVERAL) != null && NamedDrugs.own(read).isEmpty()));
    return meant ? severalBefore(read, subject) : here;
  }

  private static boolean saysBoth(ReadPassage read) {
    return IntStream.range(0, read.lattice().size())
        .anyMatch(i -> read.lattice().norm(i).equals("both"));
  }

  /** Whom "they" and "both" mean: those that the sentence before is about, else those of the page's title. */
  private List<String> severalBefore(ReadPassage read, String subject) {
    List<String> before = discourse.joinedBefore(read);
    return before.contains(subject) ? before : List.of(subject);
  }

  /** Under interactions, "with ketoconazole (400 mg once a day)" tells how much of it was tried. */
  private boolean isOthersAmount(Hit hit, boolean amongInteractions) {
    ReadPassage read = hit.read();
    Annotation named = amongInteractions && hit.attribute().value() == Attribute.ValueKind.QUANTITY
        ? Owners.described(read, read.own(), hit.match())
        : null;
    return named != null && !NamedDrugs.isOf(named.entry().code(), discourse.pageSubject());
  }

  /** What the passage as a whole is about, for the sentence that follows; null if it does not say. */
  @Nullable
  String topic(ReadPassage read) {
    Annotation found =
        Subjects.inPosition(read, read.own(), read.lattice().size(), discourse.pageSubject());
    if (found != null && !goesOnAbout(read, found) && !endsWith(read, found)) {
      return found.entry().code();
    }
    Annotation only = only(read);
    return only != null && NamedDrugs.isOf(only.entry().code(), discourse.pageSubject())
        ? only.entry().code()
        : null;
  }

  /** "Common: nausea, a low vitamin B12.": what a sentence ends with, it says nothing of. */
  private boolean endsWith(ReadPassage read, Annotation found) {
    int size = read.lattice().size();
    boolean last = found.end() >= size
        || (found.end() == size - 1 && !read.lattice().token(found.end()).isWord());
    return last
        && found.start() > read.own()
        && discourse.pageSubject() != null
        && !NamedDrugs.isOf(found.entry().code(), discourse.pageSubject())
        && !found.type().equals("metabolite");
  }

  /** "Rifampicin weakens it": the sentence is still about what "it" means. */
  private boolean goesOnAbout(ReadPassage read, Annotation found) {
    if (NamedDrugs.isOf(found.entry().code(), discourse.pageSubject())) {
      return false;
    }
    if (NamedDrugs.isListed(read.lattice(), found) || opensWithIt(read, found)) {
      return true;
    }
    if (found.entry().code().equals(discourse.sectionSubject(read))) {
      return false; // under "What is baclofen?": "Baclofen works like tizanidine."
    }
    boolean named = !found.type().equals("metabolite")
        && NamedDrugs.in(read).stream()
            .anyMatch(each -> each.entry().code().equals(discourse.pageSubject()));
    return named || saysIt(read, found.end(), read.lattice().size());
  }

  /** "It stops the fungus from making ergosterol": what is made is not what the next sentence is about. */
  private static boolean opensWithIt(ReadPassage read, Annotation found) {
    return !found.type().equals("metabolite")
        && found.start() > read.own()
        && saysIt(read, read.own(), read.own() + 1);
  }

  /** Whether "it", "this drug" or the like begins between two tokens. */
  private static boolean saysIt(ReadPassage read, int start, int end) {
    return read.between(start, end, ANAPHOR).stream()
        .anyMatch(anaphor -> anaphor.entry().code().equals("one"));
  }

  private List<String> named(Hit hit, List<Annotation> slot) {
    ReadPassage read = hit.read();
    boolean naming =
        hit.attribute().traits().named(); // "unlike codeine (Codipront)" names its brand
    List<String> names = new ArrayList<>();
    for (Annotation annotation : slot) {
      if (Subjects.isCompared(read, annotation) && !naming) {
        names.addAll(one(ofClause(read, hit.match())));
      } else if (!annotation.type().equals("anaphor") && isWithinName(read, annotation)) {
        names.addAll(
            one(ofClause(read, hit.match()))); // "binds the progesterone receptor, which causes"
      } else if (!annotation.type().equals("anaphor")) {
        names.add(annotation.entry().code());
      } else if (annotation.entry().code().equals("both")) {
        NamedDrugs.in(read.lattice(), 0, annotation.start())
            .forEach(mention -> names.add(mention.entry().code()));
        if (names.size() < 2) {
          names.addAll(one(discourse.contextSubject(read)));
        }
        if (names.size() < 2) {
          names.addAll(discourse.joinedBefore(read));
        }
      } else if (annotation.entry().code().equals("many")) {
        names.addAll(discourse.others());
      } else {
        boolean many = discourse.pageSubject() == null || discourse.rivals().isAny();
        Annotation own =
            many ? Subjects.inPosition(read, read.own(), annotation.start(), null) : null;
        String context = discourse.contextSubject(read);
        boolean other = context != null && Subjects.isContrasted(read, context);
        names.addAll(one(own != null ? own.entry().code() : other ? null : context));
      }
    }
    return names;
  }

  /** Whether a name is only a part of what something else is called, or what is measured in the blood. */
  private static boolean isWithinName(ReadPassage read, Annotation named) {
    int of = named.start() - 1;
    if (of > read.own()
        && read.lattice().norm(of).equals("of")
        && MEASURED.contains(read.lattice().norm(of - 1))) {
      return true; // "it does not raise the concentration of insulin and does not cause ..."
    }
    return read.isPartOf(named, LONGER, NAME_WORDS);
  }

  private @Nullable String ofClause(ReadPassage read, Match match) {
    int at = Math.max(match.start(), read.own());
    int start = read.clauseStart(at);
    int end = Math.max(match.end(), at);
    int antecedent = RelativeClauses.antecedentEnd(read, start, at);
    Annotation related = Owners.endingAt(read, start, antecedent);
    if (related == null) {
      related = Owners.described(read, start, match);
    }
    if (related != null) {
      return related.entry().code();
    }
    if (isClass(read, start, antecedent)) {
      return ofDescribed(read, start, antecedent);
    }
    Annotation owner = Owners.possessor(read, start, at);
    owner = owner == null ? moreWith(read, match) : owner;
    owner = owner == null && NamedDrugs.in(read.lattice(), start, at).isEmpty()
        ? Owners.harmed(read, start)
        : owner;
    if (owner != null && !Owners.isValue(match, owner)) {
      return owner.entry().code();
    }
    Annotation inClause = Subjects.inPosition(read, start, end, discourse.pageSubject());
    if (inClause != null && !Owners.isValue(match, inClause) && !actsOnIt(read, inClause, end)) {
      return inClause.entry().code();
    }
    if ((Subjects.isAboutClass(read, start, end) && match.start() > start)
        || read.first(start, Math.min(at, start + 2), OTHER_SUBJECT) != null) {
      return null;
    }
    Annotation inSentence = Subjects.inPosition(read, 0, start, discourse.pageSubject());
    if (inSentence != null && !Owners.isValue(match, inSentence)) {
      return inSentence.entry().code();
    }
    if (opensWithOwn(read)) {
      return discourse.pageSubject();
    }
    String context = discourse.contextSubject(read);
    if (context != null && Subjects.isContrasted(read, context)) {
      return null;
    }
    return context != null ? context : only(read, match);
  }

  /** "With A the effects last 10 hours" is said of A, the page's own, though the sentence before was about B. */
  private boolean opensWithOwn(ReadPassage read) {
    int start = read.own();
    return discourse.pageSubject() != null
        && start + 1 < read.lattice().size()
        && SHARING.contains(read.lattice().norm(start))
        && NamedDrugs.in(read.lattice(), start, start + 2).stream()
            .anyMatch(named -> named.start() == start + 1
                && NamedDrugs.isOf(named.entry().code(), discourse.pageSubject()));
  }

  /** "Opioids and lorazepam add to its sedation": the last of several that act on what "its" means. */
  private static boolean actsOnIt(ReadPassage read, Annotation named, int end) {
    int before = named.start() - 1;
    return before > read.own()
        && JOINTS.contains(read.lattice().norm(before))
        && read.between(0, before, PARTNERS).stream().anyMatch(other -> other.end() == before)
        && (saysIt(read, named.end(), end)
            || IntStream.range(named.end(), end)
                .anyMatch(i -> read.lattice().norm(i).equals("its")));
  }

  /** Whether the words that end there name a class: "in contrast to sulfonylureas, which are ...". */
  private static boolean isClass(ReadPassage read, int start, int end) {
    return read.between(start, end, CLASS).stream().anyMatch(named -> named.end() == end);
  }

  /** Whom the class describes: "X is a stimulant that ...", "X, a stimulant which ..."; null if nobody. */
  private @Nullable String ofDescribed(ReadPassage read, int start, int end) {
    for (int i = end - 1; i > start; i--) {
      boolean tied = read.lattice().norm(i - 1).equals(",") || read.lattice().isAt(i - 1, "is");
      if (tied && ARTICLES.contains(read.lattice().norm(i))) {
        int before = i - 1;
        Annotation drug = Owners.endingAt(read, start, before);
        boolean meant = read.between(start, before, ANAPHOR).stream()
            .anyMatch(anaphor -> anaphor.end() == before);
        return drug != null ? drug.entry().code() : meant ? discourse.contextSubject(read) : null;
      }
    }
    return null;
  }

  /** "More common with X than Y", where a page compares them, is said of X; null if it is not said. */
  private @Nullable Annotation moreWith(ReadPassage read, Match match) {
    int size = read.lattice().size();
    for (Annotation mention :
        NamedDrugs.in(read.lattice(), Math.max(match.start(), read.own()), size)) {
      int with = mention.start() - 1;
      boolean frequent = with > read.own()
          && discourse.rivals().has(mention.entry().code())
          && mention.start() - match.end() <= MORE_WORDS
          && SHARING.contains(read.lattice().norm(with))
          && HOW_OFTEN.contains(read.lattice().norm(with - 1));
      if (frequent) {
        return mention;
      }
    }
    return null;
  }

  /** The one drug that the passage names at all, unless it is the value, or one example of many. */
  private static @Nullable String only(ReadPassage read, Match match) {
    Annotation only = only(read);
    return only == null || Owners.isValue(match, only) || Subjects.isExample(read, only)
        ? null
        : only.entry().code();
  }

  /** The one drug that the passage names at all. */
  private static @Nullable Annotation only(ReadPassage read) {
    List<Annotation> all = NamedDrugs.in(read);
    return all.size() == 1 ? all.get(0) : null;
  }

  private static List<String> one(@Nullable String subject) {
    return subject == null ? List.of() : List.of(subject);
  }
}
