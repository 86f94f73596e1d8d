package dev.touchstone.claims;

import dev.touchstone.page.Span;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Types;
import dev.touchstone.text.Passage.Kind;
import dev.touchstone.text.Section;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a page, its sections and the sentence before are about. Holds the state of reading one page. */
final class Discourse {

  private static final Types INTERACTIONS = Types.of("interactions");

  private final Map<Span, ReadPassage> headings;

  /** The drugs that headings are about, as far as they have been asked: they stand above many passages. */
  private final IdentityHashMap<ReadPassage, Optional<String>> headed = new IdentityHashMap<>();

  /** The section asked for last, and the headings over it. */
  private @Nullable Section last;

  private List<ReadPassage> overLast = List.of();
  private final @Nullable String pageSubject;
  private final Rivals rivals;
  private @Nullable ReadPassage previous;
  private @Nullable String previousSubject;

  /** Whether the sentence before says what a metabolite is called, or is about one; then "it" may mean that one. */
  private boolean introduced;

  private List<String> previousOthers = List.of();
  private final List<String> titled;

  /**
   * What the paragraph, list item or cell read so far opened with, and the headings run into it, the
   * last one first.
   */
  private final Deque<Label> labels = new ArrayDeque<>();

  /** The passage whose labels were asked for last, and these. */
  private @Nullable ReadPassage labelled;

  private List<Label> labelsOver = List.of();

  /** Sections of which a list or table has been read. */
  private final Set<Section> listed = new HashSet<>();

  Discourse(
      Map<Span, ReadPassage> headings, @Nullable ReadPassage title, List<ReadPassage> passages) {
    this.headings = headings;
    this.pageSubject = PageSubject.of(headings.values(), title, passages);
    this.titled = titled(headings.values(), title);
    this.rivals = Rivals.of(headings.values(), title);
  }

  /** The drugs that the page as a whole compares; none of most pages. */
  Rivals rivals() {
    return rivals;
  }

  @Nullable
  String pageSubject() {
    return pageSubject;
  }

  /** The headings over a section, read, innermost first. */
  List<ReadPassage> headings(Section section) {
    if (!section.equals(last)) {
      overLast = over(section);
      last = section;
    }
    return overLast;
  }

  private List<ReadPassage> over(Section section) {
    List<ReadPassage> found = new ArrayList<>();
    for (int i = section.headings().size() - 1; i >= 0; i--) {
      ReadPassage heading = headings.get(section.headings().get(i));
      if (heading != null) {
        found.add(heading);
      }
    }
    return found;
  }

  /** The two drugs of the page's title or first heading, none if it names one or many. */
  private static List<String> titled(
      Collection<ReadPassage> headings, @Nullable ReadPassage title) {
    ReadPassage first =
        title != null || headings.isEmpty() ? title : headings.iterator().next();
    Set<String> named = new LinkedHashSet<>();
    if (first != null) {
      NamedDrugs.in(first).forEach(mention -> named.add(mention.entry().code()));
    }
    return named.size() == 2 ? List.copyOf(named) : List.of();
  }

  /** Whether a heading is the page's own: the first one, if it names a drug. */
  boolean isTitle(ReadPassage heading) {
    return headings.keySet().iterator().next().equals(heading.passage().span())
        && !NamedDrugs.in(heading).isEmpty();
  }

  /** What a passage is about where it does not say so itself. */
  @Nullable
  String contextSubject(ReadPassage read) {
    boolean goesOn = previousSubject != null && before(read) != null;
    return goesOn && (!introduced || Subjects.picksUp(read))
        ? previousSubject
        : sectionSubject(read);
  }

  /** What the nearest heading that names a drug is about, otherwise the page. */
  @Nullable
  String sectionSubject(ReadPassage read) {
    List<ReadPassage> above = headings(read.passage().section());
    for (int i = 0; i < above.size(); i++) {
      ReadPassage heading = above.get(i);
      if (isPartner(above, i)) {
        continue;
      }
      String subject = headed
          .computeIfAbsent(heading, any -> Optional.ofNullable(headingSubject(any)))
          .orElse(null);
      if (subject != null) {
        return subject;
      }
    }
    return pageSubject;
  }

  /** Whether a heading stands under one about interactions: "Probenecid" there names what interacts. */
  private static boolean isPartner(List<ReadPassage> above, int at) {
    for (int i = at + 1; i < above.size(); i++) {
      if (above.get(i).first(0, above.get(i).lattice().size(), INTERACTIONS) != null) {
        return true;
      }
    }
    return false;
  }

  /** The passage read before this one; null at the start of the page. */
  @Nullable
  ReadPassage previous() {
    return previous;
  }

  /** The sentence before in the same paragraph; null if there is none. */
  @Nullable
  ReadPassage before(ReadPassage read) {
    ReadPassage before = previous;
    return before != null && goesOn(before, read) ? before : null;
  }

  /** Whether a sentence stands below the list or table of its section. */
  boolean isPastList(ReadPassage read) {
    return read.passage().kind() == Kind.SENTENCE
        && listed.contains(read.passage().section());
  }

  /** The labels that a passage stands under, nearest first: its own, then those of its paragraph. */
  List<Label> labels(ReadPassage read) {
    if (labelled == null || read.lattice() != labelled.lattice()) { // no two passages share one
      labelsOver = labelsOver(read);
      labelled = read;
    }
    return labelsOver;
  }

  private List<Label> labelsOver(ReadPassage read) {
    List<Label> found = new ArrayList<>();
    Label own = Label.of(read);
    if (own != null) {
      found.add(own);
    }
    if (isOneBlock(read)) {
      found.addAll(labels);
    }
    return found;
  }

  private boolean isOneBlock(ReadPassage read) {
    return before(read) != null
        || (previous != null && previous.passage().whole().equals(read.passage().whole()));
  }

  /** The drugs that the sentence before is about, if several; else the two that the page's title compares. */
  List<String> joinedBefore(ReadPassage read) {
    ReadPassage before = before(read);
    String subject = previousSubject;
    List<String> joined = before == null || subject == null
        ? List.of()
        : Subjects.joined(before, before.own(), before.lattice().size(), subject);
    return joined.size() > 1 ? joined : titled;
  }

  /** The two drugs of the page's title; none if it names one or many. */
  List<String> titled() {
    return titled;
  }

  /** Whom "these medicines" means: the drugs listed in the sentence before, beside its subject. */
  List<String> others() {
    return previousOthers;
  }

  /** Notes what a passage was about, for the one that follows. */
  void read(ReadPassage read, @Nullable String subject) {
    boolean opens = !isOneBlock(read);
    if (opens) {
      labels.clear();
    }
    labelled = null;
    Label own = Label.of(read);
    if (own != null && (opens || own.isWhole())) {
      labels.addFirst(own);
    }
    if (read.passage().kind() != Kind.SENTENCE) {
      listed.add(read.passage().section());
    }
    previousSubject = subject != null ? subject : contextSubject(read);
    introduced =
        Subjects.introducesMetabolite(read) || Subjects.isAboutMetabolite(read, previousSubject);
    Set<String> others = new LinkedHashSet<>();
    Set<String> all = new LinkedHashSet<>();
    for (Annotation mention : NamedDrugs.in(read)) {
      all.add(mention.entry().code());
    }
    others.addAll(all);
    others.remove(previousSubject);
    previousOthers = List.copyOf(others);
    previous = read;
  }

  private static boolean goesOn(ReadPassage before, ReadPassage now) {
    return before.passage().kind() == now.passage().kind()
        && before.passage().kind() == Kind.SENTENCE
        && before.passage().section().equals(now.passage().section())
        && now.passage().span().start() - before.passage().span().end() <= 1;
  }

  /**
   * The drug that a heading is about. On a page about one drug a heading has to name another one and
   * nothing else, for "Warfarin" under "Interactions" and "Switching from warfarin" differ; on a page
   * about many, or about something else, it is the only one that the heading names freely.
   */
  private @Nullable String headingSubject(ReadPassage heading) {
    List<Annotation> mentions = NamedDrugs.in(heading);
    Set<String> named = new LinkedHashSet<>();
    mentions.forEach(mention -> named.add(mention.entry().code()));
    if (named.size() != 1) {
      return null;
    }
    String only = named.iterator().next();
    if (rivals.has(only)) {
      return rivals.isAbout(heading, mentions.get(0)) ? only : null;
    }
    if (pageSubject == null) {
      return Subjects.inPosition(heading, 0, heading.lattice().size(), null) == null ? null : only;
    }
    int words = 0;
    for (int i = 0; i < heading.lattice().size(); i++) {
      words += heading.lattice().token(i).isWord() ? 1 : 0;
    }
    int told =
        mentions.stream().mapToInt(mention -> mention.end() - mention.start()).sum();
    return told >= words - 1 - asking(heading) ? only : null;
  }

  /** How many words a heading takes to ask: "What is baclofen?" names it and nothing else. */
  private static int asking(ReadPassage heading) {
    boolean asks = heading.lattice().size() > 2
        && heading.lattice().norm(0).equals("what")
        && heading.lattice().norm(1).equals("is");
    return asks ? 2 : 0;
  }
}
