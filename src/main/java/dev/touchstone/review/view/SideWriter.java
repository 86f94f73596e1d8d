package dev.touchstone.review.view;

import dev.touchstone.report.words.OneLine;
import dev.touchstone.report.words.Words;
import dev.touchstone.review.batch.RemovedBlock;
import dev.touchstone.review.desk.Filter;
import dev.touchstone.review.desk.Item;
import dev.touchstone.review.desk.Standing;
import dev.touchstone.review.desk.State;
import dev.touchstone.review.ledger.Decision;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Lays out the pages beside the queue. */
public final class SideWriter {

  private static final int FIRST = 20;
  private static final int PAGE = 100;
  private static final int MOST_PIECES = 200;
  private static final int LONGEST = 600;

  private final Words words;
  private final Teller teller;

  public SideWriter(Words words) {
    this.words = words;
    this.teller = new Teller(words);
  }

  /** The preview of a bulk action. */
  public BulkView bulk(State state, Filter filter, String seen) {
    List<Item> found = state.find(filter);
    String query = filter.query();
    String back = query.isEmpty() ? "/" : "/?" + query;
    long decided = found.stream()
        .filter(item -> state.standing(item).status() == Standing.Status.DECIDED)
        .count();
    List<QueueView.Line> first = found.stream()
        .limit(FIRST)
        .map(item -> new QueueView.Line(
            back + (query.isEmpty() ? "?" : "&") + "case=" + item.key(),
            item.question(),
            item.gist(),
            item.finding().verdict().code(),
            words.of("severity", item.finding().severity().code()),
            state.standing(item).status().code(),
            false))
        .toList();
    return new BulkView(query, back, found.size(), (int) decided, seen, first);
  }

  /** Decisions of a page, newest first; the first page if the number is none. */
  public HistoryView history(State state, String page) {
    List<Decision> all = state.decisions();
    int number = page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0;
    List<Told> told = new ArrayList<>();
    int end = all.size() - number * PAGE;
    for (int i = end - 1; i >= Math.max(0, end - PAGE); i--) {
      told.add(teller.tell(all.get(i), state));
    }
    return new HistoryView(
        all.size(),
        told,
        number > 0 ? "/history?page=" + (number - 1) : "",
        end - PAGE > 0 ? "/history?page=" + (number + 1) : "");
  }

  /** What was taken out of pages. */
  public RemovedView removed(State state, Map<String, String> query) {
    String source = query.getOrDefault("source", "");
    String reason = query.getOrDefault("reason", "");
    String search = query.getOrDefault("q", "");
    List<Map.Entry<String, RemovedBlock>> found = state.docket().blocks().entrySet().stream()
        .filter(entry -> source.isEmpty() || entry.getValue().source().equals(source))
        .filter(entry -> reason.isEmpty() || entry.getValue().reason().equals(reason))
        .filter(entry -> hasAll(entry.getValue().quote(), search))
        .toList();
    String back = "/removed?source=" + encoded(source) + "&reason=" + encoded(reason) + "&q="
        + encoded(search);
    return new RemovedView(
        source,
        reason,
        search,
        found.size(),
        found.stream().limit(MOST_PIECES).map(entry -> piece(entry, state)).toList(),
        choices(state, source, RemovedBlock::source, id -> id),
        choices(state, reason, RemovedBlock::reason, code -> words.of("reason", code)),
        back);
  }

  private RemovedView.Piece piece(Map.Entry<String, RemovedBlock> entry, State state) {
    RemovedBlock block = entry.getValue();
    Decision decision = state.standing(entry.getKey()).decision();
    return new RemovedView.Piece(
        entry.getKey(),
        state.version(entry.getKey()),
        block.source(),
        words.of("reason", block.reason()),
        block.rule(),
        OneLine.shorten(block.quote(), LONGEST),
        decision == null ? "" : decision.author() + ": " + teller.says(decision),
        decision == null ? "" : decision.id());
  }

  private static List<QueueView.Choice> choices(
      State state,
      String chosen,
      Function<RemovedBlock, String> property,
      Function<String, String> wording) {
    return state.docket().blocks().values().stream()
        .map(property)
        .distinct()
        .sorted()
        .map(code -> new QueueView.Choice(code, wording.apply(code), code.equals(chosen)))
        .toList();
  }

  private static boolean hasAll(String text, String search) {
    String folded = text.toLowerCase(Locale.ROOT);
    return Arrays.stream(search.toLowerCase(Locale.ROOT).split("\\s+", 0))
        .allMatch(folded::contains);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
