package dev.touchstone.clean.sift;

import dev.touchstone.clean.Reason;
import dev.touchstone.clean.draft.Draft;
import dev.touchstone.clean.draft.DraftBlock;
import dev.touchstone.clean.draft.Verdict;
import dev.touchstone.page.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Gives verdicts on commerce and planted matter: labels, tables, sentences, and then on what leans on
 * something that went. Immutable.
 */
public final class Sifter {

  /** A block this short can be a label, in characters. */
  private static final int LABEL = 160;

  private static final String DOSE = "content-dose";

  /** Signals of a text that speaks of medicine, and how many such texts make a page do so. */
  private static final Set<String> MEDICINE =
      Set.of(DOSE, "content-care", "content-science", "content-law");

  private static final int FEW = 3;

  /** Words of a text that says something. */
  private static final int TEXT = 8;

  /** Of these a page that speaks of medicine has one at least: half a day or a law are not its own. */
  private static final Set<String> TREATMENT = Set.of(DOSE, "content-care");

  /** At least one in so many texts of a page that speaks of medicine gives such a signal. */
  private static final int SHARE = 25;

  /** What goes anyway needs only a name: a table of prices is one on every page. */
  private static final Set<String> NAMED = Set.of(Judge.MEDICAL);

  /** What holds for all texts of a page. */
  private static final List<String> PAGE = List.of(Judge.MEDICAL, Judge.OFFERS);

  /** Holds for a table with several amounts of money. */
  private static final String AMOUNTS = "amounts";

  private final CleaningPack pack;
  private final Judge judge;
  private final Naming naming;

  public Sifter(CleaningPack pack) {
    this.pack = pack;
    this.judge = new Judge(pack);
    this.naming = new Naming(pack, judge);
  }

  /** The draft with a verdict on every block that goes; sentences that go become blocks of their own. */
  public Draft sift(Draft draft) {
    return sift(draft, false);
  }

  /**
   * The same for a page of which it is known whether it offers something.
   *
   * @param offers whether it is there to do so: what it offers is its content then, unless it is medicine
   */
  public Draft sift(Draft draft, boolean offers) {
    List<DraftBlock> all = new ArrayList<>(draft.blocks());
    List<DraftBlock> blocks = new ArrayList<>();
    List<List<String>> tokens = new ArrayList<>(all.size());
    List<Set<String>> signals = new ArrayList<>(all.size());
    for (DraftBlock block : all) {
      boolean prose = (block.stays() || isBeside(block)) && !block.isRow();
      tokens.add(prose ? Tokens.of(draft.words(block)) : List.of());
      signals.add(prose ? pack.signals().inParts(tokens.get(tokens.size() - 1)) : Set.of());
    }
    boolean medical = isMedical(tokens, signals);
    Set<String> page = medical ? Set.of(Judge.MEDICAL) : offers ? Set.of(Judge.OFFERS) : Set.of();
    Map<Integer, Verdict> tables = tables(draft, page);
    if (medical) {
      all.replaceAll(block -> isBeside(block) ? block.with(null) : block);
    }
    for (int i = 0; i < all.size(); i++) {
      DraftBlock block = all.get(i);
      if (!block.stays()) {
        blocks.add(block);
      } else if (block.isRow()) {
        blocks.add(block.with(tables.get(block.group())));
      } else {
        signals.get(i).addAll(page);
        block(draft, block, tokens.get(i), signals.get(i), blocks);
      }
    }
    List<DraftBlock> decided = Leaning.decide(pack, draft, blocks);
    return draft.with(naming.name(draft, decided, tables, page));
  }

  private static boolean isBeside(DraftBlock block) {
    Verdict verdict = block.verdict();
    return verdict != null && verdict.isBesideDescription();
  }

  /** Whether several texts of a page name doses, care, approval or how a drug works. */
  private static boolean isMedical(List<List<String>> tokens, List<Set<String>> signals) {
    int medical = 0;
    int texts = 0;
    boolean treats = false;
    for (int i = 0; i < signals.size(); i++) {
      Set<String> found = signals.get(i);
      boolean speaks = !Collections.disjoint(found, MEDICINE);
      medical += speaks ? 1 : 0;
      texts += speaks || tokens.get(i).size() >= TEXT ? 1 : 0;
      treats |= !Collections.disjoint(found, TREATMENT);
    }
    return medical >= FEW && treats && medical * SHARE >= texts;
  }

  private void block(
      Draft draft,
      DraftBlock block,
      List<String> tokens,
      Set<String> signals,
      List<DraftBlock> blocks) {
    String words = draft.words(block);
    Verdict label = words.length() <= LABEL ? label(tokens, signals) : null;
    if (label != null) {
      blocks.add(block.with(label));
    } else if (judge.isPossible(Rule.Scope.SENTENCE, signals)) {
      sentences(block, words, signals, blocks);
    } else {
      blocks.add(block);
    }
  }

  private @Nullable Verdict label(List<String> tokens, Set<String> signals) {
    Reason reason = tokens.size() > 12 ? null : pack.labels().get(String.join(" ", tokens));
    if (reason != null) {
      return new Verdict(reason, "label", 1);
    }
    Set<String> found = pack.signals().in(tokens);
    return judge.judge(Rule.Scope.LABEL, ofMedicine(found, signals));
  }

  private void sentences(
      DraftBlock block, String words, Set<String> page, List<DraftBlock> blocks) {
    List<Span> sentences = Sentences.of(words);
    List<Set<String>> signals = new ArrayList<>();
    List<@Nullable Verdict> verdicts = new ArrayList<>();
    boolean any = false;
    for (Span sentence : sentences) {
      Set<String> found = pack.signals().in(Tokens.of(sentence.in(words)));
      ofPage(found, page);
      Verdict verdict = judge.judge(Rule.Scope.SENTENCE, found);
      signals.add(found);
      verdicts.add(verdict);
      any |= verdict != null;
    }
    if (!any) {
      blocks.add(block);
      return;
    }
    spread(signals, verdicts);
    int at = 0;
    while (at < sentences.size()) {
      int end = at + 1;
      while (end < sentences.size() && (verdicts.get(end) == null) == (verdicts.get(at) == null)) {
        end++;
      }
      Span range = sentences.get(at).union(sentences.get(end - 1));
      blocks.add(block.part(range.shift(block.span().start()), verdicts.get(at)));
      at = end;
    }
  }

  /** Sentences that prepare or follow up a removed one go with it. */
  private void spread(List<Set<String>> signals, List<@Nullable Verdict> verdicts) {
    for (int step = 0; step < 2; step++) {
      boolean forward = step == 0;
      for (int n = 1; n < verdicts.size(); n++) {
        int at = forward ? n : verdicts.size() - 1 - n;
        Verdict beside = verdicts.get(forward ? at - 1 : at + 1);
        if (verdicts.get(at) == null && beside != null) {
          verdicts.set(at, judge.judge(Rule.Scope.NEIGHBOUR, signals.get(at)));
        }
      }
    }
  }

  /** The signals of a label or table, which speaks of medicine if it names a dose or the page does. */
  private static Set<String> ofMedicine(Set<String> found, Set<String> page) {
    ofPage(found, page);
    if (found.contains(DOSE)) {
      found.add(Judge.MEDICAL);
    }
    return found;
  }

  private static void ofPage(Set<String> found, Set<String> page) {
    for (String signal : PAGE) {
      if (page.contains(signal)) {
        found.add(signal);
      }
    }
  }

  private Map<Integer, Verdict> tables(Draft draft, Set<String> page) {
    Map<Integer, StringBuilder> words = new TreeMap<>();
    Set<Integer> staying = new HashSet<>();
    for (DraftBlock block : draft.blocks()) {
      Verdict verdict = block.verdict();
      if (block.isRow() && (verdict == null || verdict.reason() == Reason.BOILERPLATE)) {
        if (verdict == null) {
          staying.add(block.group());
        }
        StringBuilder table = words.computeIfAbsent(block.group(), group -> new StringBuilder());
        if (table.length() < 5000) {
          table.append(draft.words(block)).append(" | ");
        }
      }
    }
    Map<Integer, Verdict> verdicts = new TreeMap<>();
    words.forEach((group, table) -> {
      List<String> tokens = Tokens.of(table.toString());
      Set<String> signals = pack.signals().in(tokens);
      if (Collections.frequency(tokens, "<money>") >= FEW) {
        signals.add(AMOUNTS);
      }
      Set<String> around = staying.contains(group) ? page : NAMED;
      Verdict verdict = judge.judge(Rule.Scope.TABLE, ofMedicine(signals, around));
      if (verdict != null) {
        verdicts.put(group, verdict);
      }
    });
    return verdicts;
  }
}
