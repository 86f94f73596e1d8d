package dev.touchstone.report.view;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Polarity;
import dev.touchstone.claims.Value;
import dev.touchstone.claims.quantity.Units;
import dev.touchstone.compare.Finding;
import dev.touchstone.report.data.Excerpt;
import dev.touchstone.report.data.PageContent;
import dev.touchstone.report.data.ReportData;
import dev.touchstone.report.picture.IntervalPlot;
import dev.touchstone.report.words.OneLine;
import dev.touchstone.report.words.Phrases;
import dev.touchstone.report.words.Priority;
import dev.touchstone.report.words.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts findings into words. */
final class CardWriter {

  /** Quotes of a side that are shown at once; the others are one click away. */
  private static final int FIRST_QUOTES = 3;

  /** Parts of a path that a link must not have. */
  private static final Set<String> OUTSIDE = Set.of("", ".", "..");

  private static final String NOT_STATED = "not_stated";
  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_LABEL = 60;
  private static final int LONGEST_SECTION = 200;
  private static final int LONGEST_REASON = 600;

  private final ReportData data;
  private final Words words;
  private final Phrases phrases;
  private final UnaryOperator<Value.Quantity> toBase;
  private final Map<String, Integer> positions = new HashMap<>();

  CardWriter(ReportData data, Words words) {
    this.data = data;
    this.words = words;
    phrases = new Phrases(words);
    toBase = new Units()::toBase;
    for (int i = 0; i < data.pages().size(); i++) {
      positions.putIfAbsent(data.pages().get(i).id(), i);
    }
  }

  FindingCard write(Finding finding) {
    List<FindingCard.Side> sides = new ArrayList<>();
    for (Finding.Side side : finding.sides()) {
      sides.add(side(finding, side, sides.size()));
    }
    IntervalPlot plot = plot(finding, sides);
    return new FindingCard(
        finding.id(),
        phrases.question(finding),
        Priority.needsDecision(finding.verdict()),
        keys(finding),
        words.of("verdict", finding.verdict().code()),
        words.of("severity", finding.severity().code()),
        finding.withinPage(),
        sides.stream().map(FindingCard.Side::value).collect(Collectors.joining(" · ")),
        OneLine.shorten(finding.reason(), LONGEST_REASON),
        finding.scope().entrySet().stream().map(this::chip).toList(),
        finding.axes().stream()
            .filter(axis -> !isStated(finding, axis))
            .map(axis -> words.of("qualifier", axis))
            .toList(),
        words.of("comparability", finding.comparability().code())
            + ", "
            + words.of("relation", finding.relation().code()),
        sides,
        plot,
        plot == null ? "" : phrases.unit(finding.attribute(), plot.unit()));
  }

  private FindingCard.Keys keys(Finding finding) {
    String sources = finding.sources().stream()
        .map(positions::get)
        .filter(Objects::nonNull)
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
    return new FindingCard.Keys(
        finding.verdict().code(),
        finding.severity().code(),
        finding.subject(),
        finding.attribute(),
        sources);
  }

  private FindingCard.Chip chip(Map.Entry<String, String> qualifier) {
    return new FindingCard.Chip(
        words.of("qualifier", qualifier.getKey()),
        phrases.qualifier(qualifier.getKey(), qualifier.getValue()));
  }

  private FindingCard.Side side(Finding finding, Finding.Side side, int index) {
    List<String> others = finding.sides().stream()
        .filter(other -> !other.equals(side))
        .flatMap(other -> other.claims().stream().limit(1))
        .map(id -> claim(id).evidence().quote())
        .toList();
    List<FindingCard.Quote> quotes =
        side.claims().stream().map(id -> quote(id, others)).toList();
    int first = Math.min(FIRST_QUOTES, quotes.size());
    return new FindingCard.Side(
        letter(index),
        phrases.said(finding.attribute(), side),
        words.count("count", "page", side.sources().size()),
        limits(finding, side),
        quotes.subList(0, first),
        quotes.subList(first, quotes.size()));
  }

  /** What a side says about each axis that at least one side says something about. */
  private List<FindingCard.Chip> limits(Finding finding, Finding.Side side) {
    List<FindingCard.Chip> limits = new ArrayList<>();
    for (String axis : finding.axes()) {
      if (isStated(finding, axis)) {
        String said = side.claims().stream()
            .map(id -> claim(id).qualifiers().get(axis))
            .map(code ->
                code == null ? words.of("qualifier", NOT_STATED) : phrases.qualifier(axis, code))
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
        limits.add(new FindingCard.Chip(words.of("qualifier", axis), said));
      }
    }
    return limits;
  }

  private boolean isStated(Finding finding, String axis) {
    return finding.sides().stream()
        .flatMap(side -> side.claims().stream())
        .anyMatch(id -> claim(id).qualifiers().containsKey(axis));
  }

  private Claim claim(String id) {
    return Objects.requireNonNull(data.claims().get(id), id);
  }

  /** A to Z, then numbers. */
  private static String letter(int index) {
    return index < 26 ? String.valueOf((char) ('A' + index)) : String.valueOf(index + 1);
  }

  private FindingCard.Quote quote(String claimId, List<String> others) {
    Claim claim = claim(claimId);
    Excerpt excerpt = Objects.requireNonNull(data.excerpts().get(claimId), claimId);
    return new FindingCard.Quote(
        OneLine.shorten(claim.source(), LONGEST_TITLE),
        OneLine.shorten(title(claim.source()), LONGEST_TITLE),
        OneLine.shorten(claim.section().replace(" > ", " › "), LONGEST_SECTION),
        place(claim),
        excerpt,
        WordDiff.mark(excerpt.quote(), others));
  }

  /** The claim's mark in the page's view, or else the page's text. */
  private @Nullable String place(Claim claim) {
    PageContent content = data.contents().get(claim.source());
    boolean isShown = content != null && content.claims().contains(claim);
    return isShown ? "#claim-" + claim.id() : link(claim.source());
  }

  /** One row a side; null where the values are no numbers. */
  private @Nullable IntervalPlot plot(Finding finding, List<FindingCard.Side> sides) {
    List<IntervalPlot.Item> items = new ArrayList<>();
    for (int i = 0; i < finding.sides().size(); i++) {
      Finding.Side side = finding.sides().get(i);
      if (side.polarity() != Polarity.AFFIRMED) {
        return null;
      }
      String value = letter(i) + "  " + sides.get(i).value();
      items.add(new IntervalPlot.Item(
          finding.withinPage() ? value : value + "  ·  " + whose(side),
          sides.get(i).value(),
          side.value()));
    }
    return IntervalPlot.of(items, toBase);
  }

  private String whose(Finding.Side side) {
    return side.sources().size() == 1
        ? OneLine.shorten(title(side.sources().get(0)), LONGEST_LABEL)
        : words.count("count", "page", side.sources().size());
  }

  private String title(String source) {
    Integer position = positions.get(source);
    String title = position == null ? null : data.pages().get(position).title();
    return title == null || title.isBlank() ? source : title;
  }

  /** Percent-encoded between the slashes, so that no id can lead anywhere but into the folder. */
  @Nullable
  String link(String source) {
    String folder = data.textFolder();
    boolean leadsOut = List.of(source.split("/", -1)).stream().anyMatch(OUTSIDE::contains);
    if (folder == null || leadsOut) {
      return null;
    }
    String encoded =
        URLEncoder.encode(source, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
    return folder + encoded + ".txt";
  }
}
