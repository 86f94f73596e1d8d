package dev.touchstone.claims;

import dev.touchstone.page.Span;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.text.Section;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a page, its sections and the sentence before are about. Holds the state of reading one page. */
final class Discourse {

  /** Weight of a mention in the page's title or first heading against one in its text. */
  private static final int TITLE_WEIGHT = 1000;

  private final Map<Span, ReadPassage> headings;
  private final @Nullable String pageSubject;
  private @Nullable ReadPassage previous;
  private @Nullable String previousSubject;
  private List<String> previousOthers = List.of();

  /** The labels of the paragraph, list item or cell read so far, the last one first. */
  private final Deque<Label> labels = new ArrayDeque<>();

  Discourse(
      Map<Span, ReadPassage> headings, @Nullable ReadPassage title, List<ReadPassage> passages) {
    this.headings = headings;
    this.pageSubject = pageSubject(headings, title, passages);
  }

  @Nullable
  String pageSubject() {
    return pageSubject;
  }

  /** The headings over a section, read, innermost first. */
  List<ReadPassage> headings(Section section) {
    List<ReadPassage> found = new ArrayList<>();
    for (int i = section.headings().size() - 1; i >= 0; i--) {
      ReadPassage heading = headings.get(section.headings().get(i));
      if (heading != null) {
        found.add(heading);
      }
    }
    return found;
  }

  /** What a passage is about where it does not say so itself. */
  @Nullable
  String contextSubject(ReadPassage read) {
    if (previousSubject != null && before(read) != null) {
      return previousSubject;
    }
    return sectionSubject(read);
  }

  /** What the nearest heading that names a drug is about, otherwise the page. */
  @Nullable
  String sectionSubject(ReadPassage read) {
    for (ReadPassage heading : headings(read.passage().section())) {
      String subject = headingSubject(heading);
      if (subject != null) {
        return subject;
      }
    }
    return pageSubject;
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

  /** The labels that a passage stands under, nearest first: its own, then those before it in its paragraph. */
  List<Label> labels(ReadPassage read) {
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

  /** Whom "these medicines" means: the drugs listed in the sentence before, beside its subject. */
  List<String> others() {
    return previousOthers;
  }

  /** Notes what a passage was about, for the one that follows. */
  void read(ReadPassage read, @Nullable String subject) {
    if (!isOneBlock(read)) {
      labels.clear();
    }
    Label own = Label.of(read);
    if (own != null) {
      labels.addFirst(own);
    }
    previousSubject = subject != null ? subject : contextSubject(read);
    Set<String> others = new LinkedHashSet<>();
    Set<String> all = new LinkedHashSet<>();
    for (Annotation mention : Subjects.mentions(read)) {
      all.add(mention.entry().code());
    }
    others.addAll(all);
    others.remove(previousSubject);
    previousOthers = List.copyOf(others);
    previous = read;
  }

  private static boolean goesOn(ReadPassage before, ReadPassage now) {
    return before.passage().kind() == now.passage().kind()
        && before.passage().kind() == dev.touchstone.text.Passage.Kind.SENTENCE
        && before.passage().section().equals(now.passage().section())
        && now.passage().span().start() - before.passage().span().end() <= 1;
  }

  private static @Nullable String headingSubject(ReadPassage heading) {
    List<Annotation> mentions = Subjects.mentions(heading);
    if (mentions.size() != 1) {
      return null;
    }
    Annotation only = mentions.get(0);
    int words = 0;
    for (int i = 0; i < heading.lattice().size(); i++) {
      words += heading.lattice().token(i).isWord() ? 1 : 0;
    }
    return only.end() - only.start() >= words - 1 ? only.entry().code() : null;
  }

  private static @Nullable String pageSubject(
      Map<Span, ReadPassage> headings, @Nullable ReadPassage title, List<ReadPassage> passages) {
    Map<String, Integer> weights = new TreeMap<>();
    Map<String, Integer> all = new TreeMap<>();
    passages.forEach(
        read -> Subjects.mentions(read).forEach(m -> all.merge(m.entry().code(), 1, Integer::sum)));
    if (title != null) {
      weigh(title, weights);
    }
    if (weights.isEmpty()) {
      headings.values().stream().findFirst().ifPresent(first -> weigh(first, weights));
    }
    all.forEach((code, count) -> weights.merge(code, count, Integer::sum));
    return weights.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue()
            .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static void weigh(ReadPassage title, Map<String, Integer> weights) {
    for (Annotation mention : Subjects.mentions(title)) {
      weights.putIfAbsent(mention.entry().code(), TITLE_WEIGHT);
    }
  }
}
