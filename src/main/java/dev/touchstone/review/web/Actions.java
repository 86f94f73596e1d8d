package dev.touchstone.review.web;

import dev.touchstone.compare.Finding;
import dev.touchstone.page.Sha256;
import dev.touchstone.review.desk.Desk;
import dev.touchstone.review.desk.Filter;
import dev.touchstone.review.desk.Item;
import dev.touchstone.review.desk.State;
import dev.touchstone.review.desk.Wish;
import dev.touchstone.review.entry.Session;
import dev.touchstone.review.evidence.Said;
import dev.touchstone.review.http.BadRequestException;
import dev.touchstone.review.http.Request;
import dev.touchstone.review.http.Response;
import dev.touchstone.review.ledger.Answer;
import dev.touchstone.review.ledger.Decision;
import dev.touchstone.review.ledger.Outcome;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a form does. Every one ends on a page that can be loaded again without doing it twice. */
final class Actions {

  private static final int BAD = 400;
  private static final String SIDE = "accept_side:";

  private final Desk desk;
  private final Pages pages;

  Actions(Desk desk, Pages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  Response act(Request request, Session session) {
    String author = session.editor().name();
    Filter filter = Filter.of(Request.fields(request.sent("query")));
    return switch (request.path()) {
      case "/decide" -> decide(request, filter, author);
      case "/correct" -> correct(request, author);
      case "/undo" -> undo(request, filter, author);
      case "/bulk" -> bulk(request, filter, session);
      case "/undo-bulk" -> undoBulk(request, filter, author);
      default -> throw new BadRequestException(404, "There is no such form.");
    };
  }

  private Response decide(Request request, Filter filter, String author) {
    State state = desk.state();
    Item item = state.docket().item(request.sent("key"));
    if (item == null) {
      throw new BadRequestException(
          404, "The run was replaced, and does not have that finding any more.");
    }
    List<Item> queue = state.find(filter);
    Outcome outcome = desk.decide(wish(request, item), author);
    String address = pages.address(filter);
    if (outcome instanceof Outcome.Overtaken overtaken) {
      return Response.to(
          address + "case=" + item.key() + "&overtaken=" + overtaken.by().id());
    }
    Decision made = ((Outcome.Recorded) outcome).decision();
    Item next = after(queue, item, desk.state(), filter);
    String where = next == null ? "" : "case=" + next.key() + "&";
    return Response.to(address + where + "done=" + made.id());
  }

  /** The next one that is still in the queue; before the current one if there is none after it. */
  private static @Nullable Item after(List<Item> queue, Item current, State state, Filter filter) {
    int position = queue.indexOf(current);
    List<Item> left = state.find(filter);
    Set<String> keys = left.stream().map(Item::key).collect(Collectors.toSet());
    return queue.stream()
        .skip(position + 1L)
        .filter(item -> keys.contains(item.key()))
        .findFirst()
        .or(() -> left.stream().filter(item -> !item.equals(current)).findFirst())
        .orElse(null);
  }

  private Wish wish(Request request, Item item) {
    String said = request.sent("answer");
    if (said.startsWith(SIDE)) {
      List<Finding.Side> sides = item.finding().sides();
      int side = number(said.substring(SIDE.length()));
      if (side < 0 || side >= sides.size()) {
        throw new BadRequestException(BAD, "This finding has no side " + (side + 1) + ".");
      }
      return wish(request, item.key(), Answer.ACCEPT_SIDE, Said.by(sides.get(side)));
    }
    return wish(request, item.key(), answer(said), request.sent("choice").strip());
  }

  private Wish wish(Request request, String key, Answer answer, String choice) {
    return new Wish(
        key,
        number(request.sent("version")),
        answer,
        fitting(choice),
        reason(request),
        note(request),
        day(request.sent("expires")));
  }

  private String reason(Request request) {
    String code = request.sent("reason");
    if (!pages.isReason(code)) {
      throw new BadRequestException(BAD, "No reason is called so.");
    }
    return code;
  }

  private static String note(Request request) {
    return fitting(request.sent("note").strip());
  }

  private static String fitting(String words) {
    if (words.length() > Decision.LONGEST_NOTE) {
      throw new BadRequestException(
          413, "A note has at most " + Decision.LONGEST_NOTE + " characters.");
    }
    return words;
  }

  private static Answer answer(String code) {
    Answer answer = Answer.of(code);
    if (answer == null || answer == Answer.WITHDRAWN) {
      throw new BadRequestException(BAD, "No answer is called so.");
    }
    return answer;
  }

  private static int number(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw new BadRequestException(BAD, "The form is malformed.");
    }
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new BadRequestException(BAD, "A day is written as 2026-12-31.");
    }
  }

  /** A claim or removed block; back to where the form stood. */
  private Response correct(Request request, String author) {
    String choice = request.sent("choice").strip();
    Outcome outcome = desk.decide(
        wish(request, request.sent("key"), answer(request.sent("answer")), choice), author);
    return Response.to(back(request) + result(outcome));
  }

  /** Only addresses of the desk itself. */
  private static String back(Request request) {
    String back = request.sent("back");
    boolean ours = back.startsWith("/") && !back.startsWith("//") && !back.contains("\\");
    String address = ours && back.chars().noneMatch(Character::isISOControl) ? back : "/";
    return address + (address.contains("?") ? "&" : "?");
  }

  private static String result(Outcome outcome) {
    return outcome instanceof Outcome.Recorded recorded
        ? "done=" + recorded.decision().id()
        : "overtaken=" + ((Outcome.Overtaken) outcome).by().id();
  }

  private Response undo(Request request, Filter filter, String author) {
    Outcome outcome = desk.undo(request.sent("id"), author);
    Decision decision = desk.state().decision(request.sent("id"));
    String key = decision == null ? "" : decision.evidence();
    boolean inQueue = desk.state().docket().item(key) != null;
    if (!inQueue) {
      return Response.to(back(request) + result(outcome));
    }
    return Response.to(pages.address(filter) + "case=" + key + "&" + result(outcome));
  }

  private Response bulk(Request request, Filter filter, Session session) {
    State state = desk.state();
    List<Item> items = state.find(filter);
    if (!request.sent("seen").equals(fingerprint(state, items))) {
      return pages.bulk(state, filter, java.util.Map.of("changed", "1"), session);
    }
    Answer answer = answer(request.sent("answer"));
    List<Wish> wishes = items.stream()
        .map(item -> new Wish(
            item.key(),
            state.version(item.key()),
            answer,
            "",
            reason(request),
            note(request),
            null))
        .toList();
    Desk.Bulk bulk = desk.decideAll(wishes, session.editor().name());
    long missed =
        bulk.outcomes().stream().filter(Outcome.Overtaken.class::isInstance).count();
    return Response.to(pages.address(filter) + "bulk=" + bulk.id() + "&missed=" + missed);
  }

  /** What an editor saw before a bulk action: these findings, and these decisions on them. */
  static String fingerprint(State state, List<Item> items) {
    StringBuilder seen = new StringBuilder();
    items.forEach(item ->
        seen.append(item.key()).append(' ').append(state.version(item.key())).append('\n'));
    return Sha256.hex(seen.toString(), 32);
  }

  private Response undoBulk(Request request, Filter filter, String author) {
    long undone = desk.undoBulk(request.sent("id"), author).stream()
        .filter(Outcome.Recorded.class::isInstance)
        .count();
    return Response.to(pages.address(filter) + "undone=" + undone);
  }
}
