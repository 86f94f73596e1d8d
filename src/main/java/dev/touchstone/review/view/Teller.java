package dev.touchstone.review.view;

import dev.touchstone.report.words.Words;
import dev.touchstone.review.carry.Carried;
import dev.touchstone.review.carry.Shift;
import dev.touchstone.review.desk.State;
import dev.touchstone.review.evidence.Case;
import dev.touchstone.review.evidence.CaseKind;
import dev.touchstone.review.evidence.Ground;
import dev.touchstone.review.evidence.Said;
import dev.touchstone.review.ledger.Answer;
import dev.touchstone.review.ledger.Decision;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts decisions into words. */
public final class Teller {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_:.-]*");

  private final Words words;

  public Teller(Words words) {
    this.words = words;
  }

  /** A decision, with a link to what it is about. */
  public Told tell(Decision decision, State state) {
    Case about = decision.about();
    LocalDate until = decision.expires();
    String reason = decision.reason();
    return new Told(
        decision.id(),
        TIME.format(decision.at()),
        decision.author(),
        says(decision),
        reason.isEmpty() ? "" : words.of("why", reason),
        decision.note(),
        until == null ? "" : until.toString(),
        decision.answer() != Answer.WITHDRAWN && state.counts(decision),
        about(about),
        state.docket().item(about.evidence()) == null
            ? ""
            : "/?state=all&case=" + about.evidence());
  }

  /** What was decided: {@code accepted: 24–60 h}. */
  public String says(Decision decision) {
    String said = words.of("answer", decision.answer().code());
    if (decision.choice().isEmpty()) {
      return said;
    }
    return decision.answer() == Answer.ACCEPT_SIDE
        ? "accepted: " + said(decision.about(), decision.choice())
        : said + "; right is: " + decision.choice();
  }

  /** What a case is about: {@code naltrexone: half-life}. */
  public String about(Case about) {
    String pages = about.sources();
    return switch (about.kind()) {
      case FINDING ->
        about.subject() + ": " + words.of("attribute", about.attribute())
            + about.scope().entrySet().stream()
                .map(limit -> ", " + words.of(limit.getKey(), limit.getValue()))
                .collect(Collectors.joining());
      case CLAIM ->
        about.subject() + ": " + words.of("attribute", about.attribute()) + said(about) + ", on "
            + pages;
      case BLOCK -> "a piece taken out of " + pages;
    };
  }

  private String said(Case about) {
    return about.grounds().stream()
        .map(ground -> " " + said(about, ground.said()))
        .findFirst()
        .orElse("");
  }

  /** A value of the ledger in words: what is a code there is none for a reader. */
  private String said(Case about, String said) {
    boolean denied = said.startsWith(Said.DENIED);
    String value = denied ? said.substring(Said.DENIED.length()) : said;
    String kind = about.kind() == CaseKind.BLOCK ? "reason" : "value:" + about.attribute();
    String shown = CODE.matcher(value).matches() ? words.of(kind, value) : value;
    return denied ? Said.DENIED + shown : shown;
  }

  /**
   * In what the evidence of a decision differs from today's.
   *
   * @param places finds the older words on today's pages
   */
  public List<Difference> differences(Carried carried, Whereabouts places) {
    Case about = carried.decision().about();
    List<Shift> shifts = carried.now() == null
        ? about.grounds().stream().map(ground -> new Shift(ground, null)).toList()
        : carried.shifts();
    return shifts.stream().map(shift -> difference(about, shift, places)).toList();
  }

  private Difference difference(Case about, Shift shift, Whereabouts places) {
    Ground old = shift.old();
    Ground now = shift.now();
    return new Difference(
        old != null ? old.source() : now != null ? now.source() : "",
        old == null ? "" : said(about, old.said()),
        quote(old),
        old == null ? "" : words.of("stands", places.of(old)),
        now == null ? "" : said(about, now.said()),
        quote(now));
  }

  /** The sentence, where the quote alone is the same; else the quote. */
  private static String quote(@Nullable Ground ground) {
    if (ground == null) {
      return "";
    }
    return ground.sentence().isEmpty() ? ground.anchor().exact() : ground.sentence();
  }
}
