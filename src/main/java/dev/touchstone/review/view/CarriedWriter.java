package dev.touchstone.review.view;

import dev.touchstone.report.words.Words;
import dev.touchstone.review.carry.Carried;
import dev.touchstone.review.carry.Fate;
import dev.touchstone.review.desk.State;
import dev.touchstone.review.evidence.Case;
import dev.touchstone.review.evidence.CaseKind;
import java.util.ArrayList;
import java.util.List;

/** Lays out what became of earlier decisions. */
public final class CarriedWriter {

  private static final int PAGE = 100;

  private final Teller teller;

  public CarriedWriter(Words words) {
    this.teller = new Teller(words);
  }

  /** Those that do not hold as they are, the stale ones first; the first page if the number is none. */
  public CarriedView write(State state, String page) {
    List<Carried> stale = of(state, Fate.STALE);
    List<Carried> orphaned = of(state, Fate.ORPHANED);
    List<Carried> all = new ArrayList<>(stale);
    all.addAll(orphaned);
    int number = page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0;
    int start = Math.min(all.size(), number * PAGE);
    int end = Math.min(all.size(), start + PAGE);
    Whereabouts places = new Whereabouts(state.docket().batch());
    List<CarriedView.Row> changed = new ArrayList<>();
    List<CarriedView.Row> lost = new ArrayList<>();
    for (Carried one : all.subList(start, end)) {
      (one.fate() == Fate.STALE ? changed : lost).add(row(one, state, places));
    }
    return new CarriedView(
        of(state, Fate.CARRIED).size(),
        stale.size(),
        orphaned.size(),
        changed,
        lost,
        number > 0 ? "/carried?page=" + (number - 1) : "",
        end < all.size() ? "/carried?page=" + (number + 1) : "");
  }

  private static List<Carried> of(State state, Fate fate) {
    return state.carried().stream().filter(one -> one.fate() == fate).toList();
  }

  private CarriedView.Row row(Carried one, State state, Whereabouts places) {
    Case now = one.now();
    String link =
        now != null && now.kind() == CaseKind.FINDING ? "/?state=all&case=" + now.evidence() : "";
    return new CarriedView.Row(
        teller.tell(one.decision(), state), link, teller.differences(one, places));
  }
}
