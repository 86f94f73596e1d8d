package dev.touchstone.dataset.alert;

import dev.touchstone.dataset.changes.Changes;
import dev.touchstone.dataset.changes.Changes.Kind;
import dev.touchstone.dataset.changes.FindingState;
import dev.touchstone.dataset.changes.PageState;
import dev.touchstone.dataset.changes.RecordedRun;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What has changed in plain lines, for a terminal or an e-mail. */
public final class ChangesText {

  /** To be said where {@link Changes#otherRules} holds. */
  public static final String OTHER_RULES =
      "The program or its rules are others; some of this may come of that.";

  /** Digits of a hash that a person compares. */
  private static final int RULES = 8;

  private ChangesText() {}

  /** All of it, line by line. Control characters of pages are made visible by whoever prints. */
  public static List<String> lines(Changes changes) {
    List<String> lines = new ArrayList<>();
    RecordedRun before = changes.before();
    if (before == null) {
      return List.of(run(changes.now()) + " is the first one; there is nothing to compare it with");
    }
    lines.add(run(before) + " → " + run(changes.now()) + ": " + summary(changes));
    if (changes.otherRules()) {
      lines.add(OTHER_RULES);
    }
    for (Kind kind : List.of(Kind.NEW, Kind.REOPENED, Kind.CHANGED, Kind.RESOLVED)) {
      for (Changes.OfFinding change : changes.findings(kind)) {
        lines.add("");
        lines.addAll(finding(change));
      }
    }
    changes.values().forEach(change -> {
      lines.add("");
      lines.addAll(value(change));
    });
    if (!changes.pages().isEmpty()) {
      lines.add("");
    }
    changes.pages().forEach(change -> lines.add(page(change)));
    return lines;
  }

  /** Runs with their counts, a line each. */
  public static List<String> runs(List<RecordedRun> runs) {
    return runs.stream()
        .map(run -> "%s: %s pages, %s claims, %s findings, version %s, rules %s"
            .formatted(
                run(run),
                run.pages(),
                run.claims(),
                run.findings(),
                run.version(),
                run.rules().substring(0, RULES)))
        .toList();
  }

  /** {@code 2 new findings, 1 resolved finding, 3 changed values}, or that there is nothing. */
  public static String summary(Changes changes) {
    List<String> parts = new ArrayList<>();
    for (Kind kind : List.of(Kind.NEW, Kind.REOPENED, Kind.CHANGED, Kind.RESOLVED)) {
      count(parts, changes.findings(kind).size(), kind.code() + " finding");
    }
    count(parts, changes.values().size(), "changed value");
    for (Kind kind : List.of(Kind.CHANGED, Kind.APPEARED, Kind.VANISHED)) {
      count(parts, changes.pages(kind).size(), kind.code() + " page");
    }
    return parts.isEmpty() ? "nothing has changed" : String.join(", ", parts);
  }

  private static void count(List<String> parts, int count, String noun) {
    if (count > 0) {
      parts.add(count + " " + noun + (count == 1 ? "" : "s"));
    }
  }

  /** A finding as a title line, and a line for every side. */
  static List<String> finding(Changes.OfFinding change) {
    List<String> lines = new ArrayList<>();
    FindingState old = change.old();
    FindingState now = change.now();
    lines.add(title(change));
    if (change.kind() == Kind.CHANGED && old != null && now != null) {
      if (!judgement(old).equals(judgement(now))) {
        lines.add("  was " + judgement(old));
      }
      List<String> was = sides("  was ", old);
      List<String> is = sides("  now ", now);
      lines.addAll(was);
      lines.addAll(is);
      return lines;
    }
    lines.addAll(sides("  ", change.shown()));
    if (change.kind() == Kind.RESOLVED && now != null) {
      lines.set(0, lines.get(0) + " (is now " + judgement(now) + ")");
    }
    return lines;
  }

  /** {@code new conflict, major: naltrexone, half_life}. */
  static String title(Changes.OfFinding change) {
    FindingState shown =
        change.kind() == Kind.RESOLVED && change.old() != null ? change.old() : change.shown();
    return change.kind().code() + " " + judgement(shown) + ": " + shown.subject() + ", "
        + shown.attribute() + limits(shown.scope());
  }

  private static String judgement(FindingState finding) {
    return finding.verdict().code() + ", " + finding.severity().code();
  }

  private static List<String> sides(String indent, FindingState finding) {
    return finding.sides().stream()
        .map(side -> indent + side.value() + ": “" + oneLine(side.quote()) + "” ("
            + String.join(", ", side.sources()) + ")")
        .toList();
  }

  /** A value as a title line, the old words and the new ones. */
  static List<String> value(Changes.OfValue change) {
    PageState.Said now = change.now();
    return List.of(
        "changed value: " + change.page() + ": " + now.subject() + ", " + now.attribute()
            + limits(now.qualifiers()),
        "  was " + change.old().value() + ": “" + oneLine(change.old().quote()) + "”",
        "  now " + now.value() + ": “" + oneLine(now.quote()) + "”");
  }

  /** {@code changed page: id}. */
  static String page(Changes.OfPage change) {
    PageState shown = change.shown();
    String error = shown.error().isEmpty() ? "" : " (" + oneLine(shown.error()) + ")";
    return change.kind().code() + " page: " + shown.id() + error;
  }

  private static String run(RecordedRun run) {
    return "run " + run.number() + " (" + run.at().truncatedTo(ChronoUnit.SECONDS) + ")";
  }

  private static String limits(Map<String, String> limits) {
    return limits.isEmpty()
        ? ""
        : limits.entrySet().stream()
            .map(limit -> limit.getKey() + " " + limit.getValue())
            .collect(Collectors.joining(", ", " (", ")"));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "\uFFFD").strip();
  }
}
