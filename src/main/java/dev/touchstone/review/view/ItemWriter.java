package dev.touchstone.review.view;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Finding;
import dev.touchstone.report.data.PageRow;
import dev.touchstone.report.data.ReportData;
import dev.touchstone.report.finding.FindingCard;
import dev.touchstone.report.view.ReportView;
import dev.touchstone.report.view.ViewWriter;
import dev.touchstone.report.words.OneLine;
import dev.touchstone.report.words.Phrases;
import dev.touchstone.report.words.Words;
import dev.touchstone.review.batch.Batch;
import dev.touchstone.review.batch.PageLine;
import dev.touchstone.review.carry.Carried;
import dev.touchstone.review.desk.Item;
import dev.touchstone.review.desk.Standing;
import dev.touchstone.review.desk.State;
import dev.touchstone.review.evidence.Case;
import dev.touchstone.review.ledger.Decision;
import dev.touchstone.vet.card.SourceCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lays out one finding. */
final class ItemWriter {

  private static final int KEYS = 9;
  private static final int LONGEST_QUOTE = 200;

  private final Words words;
  private final Phrases phrases;
  private final Teller teller;
  private final String version;

  ItemWriter(Words words, String version) {
    this.words = words;
    this.version = version;
    phrases = new Phrases(words);
    teller = new Teller(words);
  }

  ItemView write(State state, Item item) {
    Finding finding = item.finding();
    FindingCard card = card(state.docket().batch(), finding);
    Standing standing = state.standing(item);
    Carried stale = standing.stale();
    String code = standing.status().code();
    return new ItemView(
        item.key(),
        state.version(item.key()),
        card,
        code,
        words.of("state", code),
        buttons(card),
        state.history(item.key()).stream()
            .map(decision -> teller.tell(decision, state))
            .toList(),
        stale == null ? List.of() : List.of(teller.tell(stale.decision(), state)),
        stale == null
            ? List.of()
            : teller.differences(stale, new Whereabouts(state.docket().batch())),
        claims(state, finding));
  }

  /** As the report shows it, made of this finding alone. */
  private FindingCard card(Batch batch, Finding finding) {
    ReportData.Builder data =
        new ReportData.Builder(version).linkTexts("text/").linkCards("source/");
    for (String source : finding.sources()) {
      PageLine page = batch.pages().get(source);
      String title = page == null ? null : page.title();
      String path = page == null ? source : page.path();
      data.page(new PageRow(source, path, title, 0, Map.of(), List.of(), null));
    }
    data.findings(List.of(finding), batch.claims()::get, batch::text);
    for (String source : finding.sources()) {
      SourceCard known = batch.cards().get(source);
      if (known != null) {
        data.card(known);
      }
    }
    ReportView view = new ViewWriter(data.build(), words).write();
    return view.decisions().isEmpty()
        ? view.settled().get(0).cards().get(0)
        : view.decisions().get(0);
  }

  private static List<ItemView.Button> buttons(FindingCard card) {
    List<ItemView.Button> buttons = new ArrayList<>();
    for (FindingCard.Side side : card.sides()) {
      int number = buttons.size();
      String key = number < KEYS ? String.valueOf(number + 1) : "";
      buttons.add(new ItemView.Button(key, number, side.letter(), side.value()));
    }
    return buttons;
  }

  private List<ItemView.ClaimLine> claims(State state, Finding finding) {
    List<ItemView.ClaimLine> lines = new ArrayList<>();
    for (Finding.Side side : finding.sides()) {
      for (String id : side.claims()) {
        Claim claim = state.docket().batch().claim(id);
        String key = Case.of(claim, null).evidence();
        Decision decision = state.standing(key).decision();
        lines.add(new ItemView.ClaimLine(
            key,
            state.version(key),
            claim.source(),
            phrases.claim(claim),
            OneLine.shorten(claim.evidence().quote(), LONGEST_QUOTE),
            decision == null ? "" : decision.author() + ": " + teller.says(decision)));
      }
    }
    return lines;
  }
}
