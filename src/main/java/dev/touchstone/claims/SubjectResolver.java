package dev.touchstone.claims;

import dev.touchstone.rules.Attribute;
import dev.touchstone.rules.Rule;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Match;
import dev.touchstone.text.Passage.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says whom a match is about: by the pattern's own slot, by the clause, by what stands around. */
final class SubjectResolver {

  private static final Set<String> RELATIVE = Set.of("which", "whose", "that");

  private static final Set<String> ARTICLES = Set.of("a", "an");

  /** Words between a figure and whose it is. */
  private static final Set<String> OWNING = Set.of("for", "of");

  /** The slots of a match that say something of a drug: "naloxone, an opioid antagonist". */
  private static final List<String> DESCRIBING = List.of("value", "receptor");

  /** What a figure is of, and in front of how many words of its clause. */
  private static final Set<String> PROPERTIES =
      Set.of("dose", "half-life", "bioavailability", "onset", "duration", "harms");

  /** What goes on behind whose property it is, beside "is". */
  private static final Set<String> LISTING =
      Set.of("include", "includes", "including", "included", "such", "that", "which");

  private static final int PROPERTY_WORDS = 9;

  /** What a drug's name may be a part of, and so many words it has. */
  private static final Set<String> LONGER = Set.of("receptor", "condition", "enzyme");

  private static final int NAME_WORDS = 4;

  /** What something has in the blood, and who raises it acts. */
  private static final Set<String> MEASURED = Set.of(
      "concentration", "concentrations", "level", "levels", "amount", "secretion", "release");

  /** Words from a bracket's start to a name in it, at most. */
  private static final int BRACKET_WORDS = 12;

  private static final Set<String> DRUG_COLUMN = Set.of("drug-column");

  /** What rows of one drug's properties are called. */
  private static final Set<String> PROPERTY_NAMES = Set.of(
      "half-life",
      "bioavailability",
      "binding",
      "onset",
      "duration",
      "peak",
      "dose",
      "metabolism-key",
      "excretion-key",
      "route",
      "form",
      "population",
      "condition");

  private static final Set<String> HARMS = Set.of("harms");

  private static final Set<String> ROUTE = Set.of("route");

  private static final Set<String> CLASS = Set.of("drug_class");

  private static final Set<String> PARTNERS = Set.of("drug_class", "substance");

  private static final Set<String> ANAPHOR = Set.of("anaphor");

  /** Words that mean several drugs: "they", "both". */
  private static final Set<String> SEVERAL = Set.of("several");

  /** What is said of drugs that are taken together is said of neither alone. */
  private static final Set<String> TAKEN_TOGETHER = Set.of("taken-together");

  private static final Set<String> JOINTS = Set.of(",", "and", "or");

  /** Words that say of an effect how often a drug has it, and those that name the drug then. */
  private static final Set<String> HOW_OFTEN = Set.of(
      "common", "frequent", "often", "frequently", "commonly", "likely", "pronounced", "rare");

  private static final Set<String> SHARING = Set.of("with", "on", "in");

  /** From an effect to whom it is more common with. */
  private static final int MORE_WORDS = 6;

  private final Discourse discourse;
  private final TableRows rows;

  SubjectResolver(PageReading reading) {
    this.discourse = reading.discourse();
    this.rows = reading.rows();
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
    Annotation owner = attribute.value() == Attribute.ValueKind.QUANTITY ? owner(hit) : null;
    if (owner != null) {
      String code = owner.entry().code();
      boolean measure = discourse.pageSubject() != null
          && !Subjects.isOf(code, discourse.pageSubject())
          && read.lattice().norm(owner.start() - 1).equals("of"); // "as strong as 25 mg of heroin"
      return measure ? List.of() : List.of(code);
    }
    Annotation named = attribute.traits().named() ? ownerOfName(read, match) : null;
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
      String rival = discourse.rivals().labelled(read);
      return one(rival != null ? rival : discourse.sectionSubject(read));
    }
    if (read.passage().kind() != Kind.CELL) {
      return isOthersAmount(hit, amongInteractions) ? List.of() : all(hit, ofClause(read, match));
    }
    // "cyclosporine | at most 5 mg a day": of whom that is said depends on what else is taken
    boolean partner = amongInteractions
        && attribute.value() == Attribute.ValueKind.QUANTITY
        && Subjects.mentions(read.lattice(), 0, read.own()).stream()
            .anyMatch(other -> !Subjects.isOf(other.entry().code(), discourse.pageSubject()));
    return partner ? List.of() : one(ofCell(read));
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
    int said = DESCRIBING.stream()
        .flatMap(name -> hit.match().slot(name).stream())
        .mapToInt(Annotation::start)
        .min()
        .orElse(hit.match().start());
    // "A and B are both used for ..., but B is approved for ..."
    boolean goesOn = JOINTS.contains(read.lattice().norm(start));
    int from =
        goesOn || Subjects.mentions(read.lattice(), start, said).isEmpty() ? read.own() : start;
    List<String> here = Subjects.joined(read, from, said, subject);
    boolean meant = here.size() == 1
        && (read.first(start, start + 1, SEVERAL) != null
            || (read.first(0, 1, SEVERAL) != null && Subjects.ownMentions(read).isEmpty()));
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

  /** The drug in front of the bracket that a name stands in: "A (brand name Ax) and B (brand name Bx)". */
  private static @Nullable Annotation ownerOfName(ReadPassage read, Match match) {
    int at = match.slot("value").stream().mapToInt(Annotation::start).min().orElse(0);
    for (int i = at - 1; i > read.own() && i >= at - BRACKET_WORDS; i--) {
      String word = read.lattice().norm(i);
      if (word.equals(")")) {
        return null;
      }
      if (word.equals("(")) {
        return endingAt(read, read.own(), i);
      }
    }
    return null;
  }

  /** Under interactions, "with ketoconazole (400 mg once a day)" tells how much of it was tried. */
  private boolean isOthersAmount(Hit hit, boolean amongInteractions) {
    ReadPassage read = hit.read();
    Annotation named = amongInteractions && hit.attribute().value() == Attribute.ValueKind.QUANTITY
        ? named(read, read.own(), hit.match())
        : null;
    return named != null && !Subjects.isOf(named.entry().code(), discourse.pageSubject());
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
    return only != null && Subjects.isOf(only.entry().code(), discourse.pageSubject())
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
        && !Subjects.isOf(found.entry().code(), discourse.pageSubject())
        && !found.type().equals("metabolite");
  }

  /** "Rifampicin weakens it": the sentence is still about what "it" means. */
  private boolean goesOnAbout(ReadPassage read, Annotation found) {
    if (Subjects.isOf(found.entry().code(), discourse.pageSubject())) {
      return false;
    }
    if (Subjects.isListed(read.lattice(), found) || opensWithIt(read, found)) {
      return true;
    }
    boolean named = !found.type().equals("metabolite")
        && Subjects.mentions(read).stream()
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
        Subjects.mentions(read.lattice(), 0, annotation.start())
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
        names.addAll(one(own != null ? own.entry().code() : discourse.contextSubject(read)));
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
    int start = Math.max(0, named.start() - NAME_WORDS);
    return read.between(start, named.end(), LONGER).stream()
        .anyMatch(other -> other.start() <= named.start()
            && other.end() >= named.end()
            && other.end() - other.start() > named.end() - named.start());
  }

  private @Nullable String ofClause(ReadPassage read, Match match) {
    int at = Math.max(match.start(), read.own());
    int start = read.clauseStart(at);
    int end = Math.max(match.end(), at);
    int antecedent = antecedentEnd(read, start, at);
    Annotation related = endingAt(read, start, antecedent);
    if (related == null) {
      related = named(read, start, match);
    }
    if (related != null) {
      return related.entry().code();
    }
    if (isClass(read, start, antecedent)) {
      return ofDescribed(read, start, antecedent);
    }
    Annotation owner = possessor(read, start, at);
    owner = owner == null ? moreWith(read, match) : owner;
    owner = owner == null && Subjects.mentions(read.lattice(), start, at).isEmpty()
        ? harmed(read, start)
        : owner;
    if (owner != null && !isValue(match, owner)) {
      return owner.entry().code();
    }
    Annotation inClause = Subjects.inPosition(read, start, end, discourse.pageSubject());
    if (inClause != null && !isValue(match, inClause) && !actsOnIt(read, inClause, end)) {
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
    return context != null ? context : only(read, match);
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

  /**
   * Where the words end that "which" or "whose" before the match means, right in front of it; -1 where no
   * relative clause reaches to the match.
   */
  private static int antecedentEnd(ReadPassage read, int start, int at) {
    for (int i = at - 1; i > start; i--) {
      if (RELATIVE.contains(read.lattice().norm(i))) {
        int end = read.lattice().norm(i - 1).equals(",") ? i - 1 : i;
        return isClosed(read, i, at) ? -1 : end;
      }
    }
    return -1;
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
        Annotation drug = endingAt(read, start, before);
        boolean meant = read.between(start, before, ANAPHOR).stream()
            .anyMatch(anaphor -> anaphor.end() == before);
        return drug != null ? drug.entry().code() : meant ? discourse.contextSubject(read) : null;
      }
    }
    return null;
  }

  /** The drug whose name ends there; null if none does. */
  private static @Nullable Annotation endingAt(ReadPassage read, int start, int end) {
    return Subjects.mentions(read.lattice(), start, end).stream()
        .filter(mention -> mention.end() == end)
        .findFirst()
        .orElse(null);
  }

  /** Whether the relative clause ends before: "unlike A, which ..., B is ...". */
  private static boolean isClosed(ReadPassage read, int from, int to) {
    return Subjects.mentions(read.lattice(), from, to).stream()
        .anyMatch(mention -> read.lattice().norm(mention.start() - 1).equals(","));
  }

  /** Whom a bracket or an apposition describes: "psilocin, a Schedule I drug", "diltiazem (360 mg)". */
  private static @Nullable Annotation named(ReadPassage read, int start, Match match) {
    int at = DESCRIBING.stream()
        .flatMap(name -> match.slot(name).stream())
        .mapToInt(Annotation::start)
        .min()
        .orElse(0);
    boolean article = at > start && ARTICLES.contains(read.lattice().norm(at - 1));
    at -= article ? 1 : 0;
    if (at <= start) {
      return null;
    }
    boolean inserted = read.lattice().norm(at - 1).equals(article ? "," : "(");
    int end = inserted ? at - 1 : at; // "with clarithromycin 500 mg" gives the amount of that
    if (article && !inserted) {
      return null;
    }
    return endingAt(read, start, end);
  }

  /** Whose property the clause opens with: "the recommended dose of irinotecan is"; null if it does not. */
  private static @Nullable Annotation possessor(ReadPassage read, int start, int at) {
    Annotation only = null;
    for (Annotation mention : Subjects.mentions(read.lattice(), start, at)) {
      int of = mention.start() - 1;
      boolean owns = of > start
          && of - start <= PROPERTY_WORDS
          && read.lattice().norm(of).equals("of")
          && mention.end() < read.lattice().size()
          && (read.lattice().isAt(mention.end(), "is")
              || LISTING.contains(read.lattice().norm(mention.end())))
          && read.between(start, of, PROPERTIES).stream().anyMatch(noun -> noun.end() == of);
      if (owns) {
        only = mention;
      }
    }
    return only;
  }

  /** "A and B are side effects of X": whose they are, as it says behind them; null if nothing says so. */
  private static @Nullable Annotation harmed(ReadPassage read, int start) {
    int size = read.lattice().size();
    for (Annotation noun : read.between(start, size, HARMS)) {
      int of = noun.end();
      if (of + 1 < size && OWNING.contains(read.lattice().norm(of))) {
        return Subjects.mentions(read.lattice(), of, Math.min(size, of + 3)).stream()
            .filter(mention -> mention.start() == of + 1)
            .findFirst()
            .orElse(null);
      }
    }
    return null;
  }

  /** "More common with X than Y", where a page compares them, is said of X; null if it is not said. */
  private @Nullable Annotation moreWith(ReadPassage read, Match match) {
    int size = read.lattice().size();
    for (Annotation mention :
        Subjects.mentions(read.lattice(), Math.max(match.start(), read.own()), size)) {
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

  /** Whose figure is compared: "eight hours, compared with 12 hours for suvorexant". */
  private static @Nullable Annotation owner(Hit hit) {
    ReadPassage read = hit.read();
    int end = hit.match().slot("value").stream().mapToInt(Annotation::end).max().orElse(0);
    int size = read.lattice().size();
    if (end <= read.own() || end + 1 >= size || !OWNING.contains(read.lattice().norm(end))) {
      return null;
    }
    int at =
        read.first(end + 1, end + 2, ROUTE) == null ? end + 1 : end + 2; // "25 mg of IV heroin"
    return Subjects.mentions(read.lattice(), end, Math.min(size, at + 3)).stream()
        .filter(mention -> mention.start() == at)
        .findFirst()
        .orElse(null);
  }

  /** The one drug that the passage names at all, unless it is the value, or one example of many. */
  private static @Nullable String only(ReadPassage read, Match match) {
    Annotation only = only(read);
    return only == null || isValue(match, only) || Subjects.isExample(read, only)
        ? null
        : only.entry().code();
  }

  /** The one drug that the passage names at all. */
  private static @Nullable Annotation only(ReadPassage read) {
    List<Annotation> all = Subjects.mentions(read);
    return all.size() == 1 ? all.get(0) : null;
  }

  private static boolean isValue(Match match, Annotation mention) {
    return Stream.of("value", "receptor", "agent")
        .flatMap(slot -> match.slot(slot).stream())
        .anyMatch(value -> value.start() <= mention.start() && mention.end() <= value.end());
  }

  /** What the row's first cell names and nothing else, then what the column names, then the page. */
  private @Nullable String ofCell(ReadPassage read) {
    ReadPassage first = rows.first(read);
    Annotation row = first == null ? null : whole(first);
    if (row != null) {
      return row.entry().code();
    }
    Annotation named = Subjects.inPosition(read, 0, read.own(), discourse.pageSubject());
    if (named == null && first != null && isAmongDrugs(read, first)) {
      return null;
    }
    if (named != null) {
      return named.entry().code();
    }
    ReadPassage head = first == null ? read : first;
    return isColumnOfDrugs(head) ? drugOpening(head) : discourse.contextSubject(read);
  }

  /** Whether a row's first cell stands in a column called one of drugs, and names no property of one. */
  private static boolean isColumnOfDrugs(ReadPassage first) {
    int size = first.lattice().size();
    return first.first(first.own(), size, PROPERTY_NAMES) == null
        && first.between(0, 1, DRUG_COLUMN).stream()
            .anyMatch(name -> name.end() + 1 >= first.own());
  }

  /** The drug that a cell opens with; null where it is one that no list has: the row is about no other. */
  private static @Nullable String drugOpening(ReadPassage cell) {
    return Subjects.ownMentions(cell).stream()
        .filter(mention -> mention.start() == cell.own())
        .findFirst()
        .map(mention -> mention.entry().code())
        .orElse(null);
  }

  /** Whether most other rows of the table are each about a drug: then this one is about another that is not known. */
  private boolean isAmongDrugs(ReadPassage read, ReadPassage first) {
    List<ReadPassage> others = rows.firstsOfColumn(read).stream()
        .filter(other -> !other.passage().span().equals(first.passage().span()))
        .toList();
    long drugs = others.stream().filter(other -> whole(other) != null).count();
    return drugs > 1 && 2 * drugs > others.size() && Subjects.ownMentions(first).isEmpty();
  }

  /** The drug that makes up a cell: "Clonazepam", "Diazepam (Valium)*". */
  private static @Nullable Annotation whole(ReadPassage cell) {
    List<Annotation> mentions = Subjects.ownMentions(cell);
    if (mentions.isEmpty() || mentions.get(0).start() != cell.own()) {
      return null;
    }
    int end = mentions.get(0).end();
    boolean only = end >= cell.lattice().size() || !cell.lattice().token(end).isWord();
    return only ? mentions.get(0) : null;
  }

  private static List<String> one(@Nullable String subject) {
    return subject == null ? List.of() : List.of(subject);
  }
}
