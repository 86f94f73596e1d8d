package dev.touchstone.review.web;

import dev.touchstone.review.desk.Desk;
import dev.touchstone.review.desk.Filter;
import dev.touchstone.review.desk.State;
import dev.touchstone.review.desk.UnknownCaseException;
import dev.touchstone.review.entry.Gate;
import dev.touchstone.review.entry.Session;
import dev.touchstone.review.http.BadRequestException;
import dev.touchstone.review.http.Request;
import dev.touchstone.review.http.Response;
import dev.touchstone.review.view.Chrome;
import dev.touchstone.review.view.ItemView;
import dev.touchstone.review.view.QueueView;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which address shows or does what. */
final class Routes {

  private static final Map<String, String> FILES = Map.of(
      "/desk.svg", "image/svg+xml",
      "/report.css", "text/css; charset=utf-8",
      "/desk.css", "text/css; charset=utf-8",
      "/desk.js", "text/javascript; charset=utf-8");

  private static final int LONGEST_ID = 80;
  private static final String TEXT = "/text/";
  private static final String SOURCE = "/source/";
  private static final String TEXT_END = ".txt";

  private final Desk desk;
  private final Gate gate;
  private final Pages pages;
  private final Actions actions;

  Routes(Desk desk, Gate gate) {
    this.desk = desk;
    this.gate = gate;
    this.pages = new Pages();
    this.actions = new Actions(desk, pages);
  }

  /** The answer to a request that the gate let through. */
  Response answer(Request request) throws IOException {
    String type = FILES.get(request.path());
    if (type != null) {
      return file(request.path(), type);
    }
    String token = request.path().equals("/enter") ? request.sent("token") : request.asked("token");
    if (!token.isEmpty()) {
      Session begun = gate.enter(token);
      return begun == null ? pages.enter(403, "Nobody holds that token.") : gate.welcome(begun);
    }
    Session session = gate.session(request);
    if (session == null) {
      return pages.enter(401, "");
    }
    if (request.isPost()) {
      gate.checkForm(request, session);
      return actions.act(request, session);
    }
    return show(request, session);
  }

  private Response show(Request request, Session session) {
    State state = desk.state();
    String path = request.path();
    if (path.startsWith(TEXT) && path.endsWith(TEXT_END)) {
      return text(state, path.substring(TEXT.length(), path.length() - TEXT_END.length()));
    }
    if (path.startsWith(SOURCE)) {
      return pages.source(state, path.substring(SOURCE.length()), session);
    }
    Filter filter = Filter.of(request.query());
    Map<String, String> query = request.query();
    return switch (path) {
      case "/" -> queue(state, filter, request, session);
      case "/bulk" -> pages.bulk(state, filter, query, session);
      case "/history" -> pages.history(state, query, session);
      case "/carried" -> pages.carried(state, query, session);
      case "/removed" -> pages.removed(state, query, session);
      default -> throw new BadRequestException(404, "There is no such page.");
    };
  }

  private Response queue(State state, Filter filter, Request request, Session session) {
    QueueView view = pages.queue(state, filter, request.asked("case"));
    if (view == null) {
      throw new BadRequestException(
          404,
          "This run does not have that finding any more; “Carried over” says what became of it.");
    }
    ItemView item = view.item();
    if (item != null && request.asked("case").isEmpty()) {
      return Response.to(view.address() + "case=" + item.key() + happened(request)); // for Back
    }
    Chrome.Flash flash = pages.flash(state, request.query());
    return pages.queue(view, pages.chrome("To decide", "queue", state, session, flash));
  }

  /** What the address says that just happened, kept on the way to the first finding. */
  private static String happened(Request request) {
    StringBuilder kept = new StringBuilder();
    for (String name : List.of("done", "overtaken", "bulk", "missed", "undone")) {
      String value = request.asked(name);
      if (!value.isEmpty() && value.length() < LONGEST_ID) {
        kept.append('&').append(name).append('=');
        kept.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
      }
    }
    return kept.toString();
  }

  /** Only pages of the run have a text; no part of the address becomes a path of its own. */
  private static Response text(State state, String source) {
    String text = state.docket().batch().text(source);
    if (text == null) {
      throw new BadRequestException(404, "This run has no text of that page.");
    }
    return Response.plain(200, text);
  }

  private static Response file(String path, String type) throws IOException {
    String name = "/templates" + path;
    try (InputStream file = Objects.requireNonNull(Routes.class.getResourceAsStream(name), name)) {
      String content = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return Response.text(200, type, content).with("Cache-Control", "private, max-age=600");
    }
  }

  Response refusal(BadRequestException refused) {
    return pages.refusal(refused.status(), String.valueOf(refused.getMessage()));
  }

  Response refusal(UnknownCaseException unknown) {
    return pages.refusal(
        404, "The run was replaced, and does not have that any more. Nothing was recorded.");
  }
}
