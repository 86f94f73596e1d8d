package dev.touchstone.review.web;

import dev.touchstone.report.Templates;
import dev.touchstone.report.words.Words;
import dev.touchstone.review.desk.Filter;
import dev.touchstone.review.desk.Progress;
import dev.touchstone.review.desk.State;
import dev.touchstone.review.entry.Session;
import dev.touchstone.review.http.BadRequestException;
import dev.touchstone.review.http.Response;
import dev.touchstone.review.ledger.Answer;
import dev.touchstone.review.ledger.Decision;
import dev.touchstone.review.view.CarriedWriter;
import dev.touchstone.review.view.Chrome;
import dev.touchstone.review.view.PageCardView;
import dev.touchstone.review.view.PageCardWriter;
import dev.touchstone.review.view.QueueView;
import dev.touchstone.review.view.QueueWriter;
import dev.touchstone.review.view.SideWriter;
import dev.touchstone.review.view.Teller;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pages of the desk as HTML. */
final class Pages {

  private static final int OK = 200;

  private final Words words = Words.bundled();
  private final Templates templates = new Templates();
  private final QueueWriter queues = new QueueWriter(words, "");
  private final SideWriter sides = new SideWriter(words);
  private final CarriedWriter carriers = new CarriedWriter(words);
  private final PageCardWriter cards = new PageCardWriter(words);
  private final Teller teller = new Teller(words);
  private final List<QueueView.Choice> reasons = words.codes("why").stream()
      .map(code -> new QueueView.Choice(code, words.of("why", code), false))
      .toList();

  Chrome chrome(
      String title, String place, State state, Session session, Chrome.@Nullable Flash flash) {
    return new Chrome(
        title,
        place,
        session.editor().name(),
        session.editor().mayDecide(),
        session.form(),
        state.progress(),
        reasons,
        flash);
  }

  /** Whether the desk offers a reason of that code; none is one too. */
  boolean isReason(String code) {
    return code.isEmpty() || reasons.stream().anyMatch(reason -> reason.code().equals(code));
  }

  /** The address of a queue, to which fields can be added. */
  String address(Filter filter) {
    String query = filter.query();
    return query.isEmpty() ? "/?" : "/?" + query + "&";
  }

  @Nullable
  QueueView queue(State state, Filter filter, String key) {
    return queues.write(state, filter, key);
  }

  Response queue(QueueView view, Chrome chrome) {
    return page(OK, "desk/queue.jte", Map.of("view", view, "chrome", chrome));
  }

  /** What an address says that just happened; null if it says nothing. */
  Chrome.@Nullable Flash flash(State state, Map<String, String> query) {
    Decision done = state.decision(query.getOrDefault("done", ""));
    if (done != null) {
      boolean back = done.answer() == Answer.WITHDRAWN;
      String text = back
          ? "Taken back: the decision on " + teller.about(done.about()) + "."
          : teller.about(done.about()) + " – " + teller.says(done) + ".";
      return new Chrome.Flash(text, !back && state.counts(done) ? done.id() : "", false, false);
    }
    Decision by = state.decision(query.getOrDefault("overtaken", ""));
    if (by != null) {
      String text = "Not recorded: meanwhile " + by.author() + " decided – " + teller.says(by)
          + ". Look again, and decide if you still want to.";
      return new Chrome.Flash(text, "", false, true);
    }
    String bulk = query.getOrDefault("bulk", "");
    int many = state.bulk(bulk).size();
    if (many > 0) {
      String missed = query.getOrDefault("missed", "0");
      String rest = missed.equals("0") ? "" : " " + missed + " were decided by others meanwhile.";
      return new Chrome.Flash(many + " decided at once." + rest, bulk, true, !rest.isEmpty());
    }
    String undone = query.getOrDefault("undone", "");
    return undone.matches("\\d{1,9}")
        ? new Chrome.Flash(undone + " decisions taken back.", "", false, false)
        : null;
  }

  Response bulk(State state, Filter filter, Map<String, String> query, Session session) {
    Chrome.Flash changed = query.containsKey("changed")
        ? new Chrome.Flash(
            "Nothing was recorded: the findings changed meanwhile. Look at the count again.",
            "",
            false,
            true)
        : null;
    Map<String, Object> fields = Map.of(
        "view",
        sides.bulk(state, filter, Actions.fingerprint(state, state.find(filter))),
        "chrome",
        chrome("Decide many at once", "queue", state, session, changed));
    return page(OK, "desk/bulk.jte", fields);
  }

  Response history(State state, Map<String, String> query, Session session) {
    Chrome chrome = chrome("Who decided what", "history", state, session, flash(state, query));
    return page(
        OK,
        "desk/history.jte",
        Map.of("view", sides.history(state, query.getOrDefault("page", "")), "chrome", chrome));
  }

  Response carried(State state, Map<String, String> query, Session session) {
    Chrome chrome = chrome("Carried over", "carried", state, session, null);
    return page(
        OK,
        "desk/carried.jte",
        Map.of("view", carriers.write(state, query.getOrDefault("page", "")), "chrome", chrome));
  }

  Response removed(State state, Map<String, String> query, Session session) {
    Chrome chrome = chrome("Taken out of pages", "removed", state, session, flash(state, query));
    return page(
        OK, "desk/removed.jte", Map.of("view", sides.removed(state, query), "chrome", chrome));
  }

  /** The source card of a page. */
  Response source(State state, String source, Session session) {
    PageCardView view = cards.write(state.docket().batch(), source);
    if (view == null) {
      throw new BadRequestException(404, "This run has no source card of that page.");
    }
    Chrome chrome = chrome("Source card", "", state, session, null);
    return page(OK, "desk/source.jte", Map.of("view", view, "chrome", chrome));
  }

  /** Where somebody without a session can enter a token. */
  Response enter(int status, String trouble) {
    return page(status, "desk/enter.jte", Map.of("trouble", trouble));
  }

  Response refusal(int status, String message) {
    Progress none = new Progress(0, 0, 0, 0, 0);
    Chrome chrome = new Chrome("Not done", "", "", false, "", none, List.of(), null);
    return page(status, "desk/refusal.jte", Map.of("message", message, "chrome", chrome));
  }

  private Response page(int status, String template, Map<String, Object> fields) {
    StringWriter page = new StringWriter();
    templates.render(template, fields, page);
    return Response.html(status, page.toString());
  }
}
