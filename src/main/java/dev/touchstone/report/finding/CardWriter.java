package dev.touchstone.report.finding;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Polarity;
import dev.touchstone.claims.Value;
import dev.touchstone.claims.quantity.Units;
import dev.touchstone.compare.Finding;
import dev.touchstone.compare.Verdict;
import dev.touchstone.dataset.json.ClaimJson;
import dev.touchstone.report.data.Excerpt;
import dev.touchstone.report.data.ReportData;
import dev.touchstone.report.page.Places;
import dev.touchstone.report.picture.IntervalPlot;
import dev.touchstone.report.source.SourceView;
import dev.touchstone.report.source.SourceViewWriter;
import dev.touchstone.report.words.OneLine;
import dev.touchstone.report.words.Phrases;
import dev.touchstone.report.words.Words;
import dev.touchstone.vet.card.SourceCard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts findings into words. */
public final class CardWriter {

  /** Quotes of a side that are shown at once; the others are one click away. */
  private static final int FIRST_QUOTES = 3;

  /** Colours of a plot. */
  private static final int TONES = 6;

  /** Below it a reading is wrong too often to be taken without a look at the page. */
  private static final BigDecimal DOUBTFUL = new BigDecimal("0.70");

  private static final String NOT_STATED = "not_stated";
  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST_SECTION = 200;
  private static final int LONGEST_REASON = 600;

  /** Read once: the review desk writes one finding at a time. */
  private static final UnaryOperator<Value.Quantity> TO_BASE = new Units()::toBase;

  private final ReportData data;
  private final Words words;
  private final Phrases phrases;
  private final Places places;
  private final RulingWriter rulings;
  private final SourceViewWriter sources;

  /**
   * @param places where pages stand in the report
   * @param sources puts the pages' cards into words
   */
  public CardWriter(ReportData data, Words words, Places places, SourceViewWriter sources) {
    this.data = data;
    this.words = words;
    this.places = places;
    this.sources = sources;
    phrases = new Phrases(words);
    rulings = new RulingWriter(data, words);
  }

  /**
   * A finding in words.
   *
   * @param brief whether to leave out context, picture and all quotes of a side but one
   */
  public FindingCard write(Finding finding, boolean brief) {
    List<FindingCard.Side> sides = new ArrayList<>();
    for (Finding.Side side : finding.sides()) {
      sides.add(side(finding, side, sides.size(), brief ? 1 : ReportData.MOST_QUOTES));
    }
    IntervalPlot plot = brief || finding.verdict() == Verdict.AGREE ? null : plot(finding, sides);
    return new FindingCard(
        finding.id(),
        phrases.question(finding),
        brief,
        finding.verdict().needsDecision(),
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
        plot == null ? "" : phrases.unit(finding.attribute(), plot.unit()),
        rulings.write(finding));
  }

  private FindingCard.Keys keys(Finding finding) {
    String sources = finding.sources().stream()
        .map(places::position)
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

  private FindingCard.Side side(Finding finding, Finding.Side side, int index, int most) {
    List<String> others = finding.sides().stream()
        .filter(other -> !other.equals(side))
        .flatMap(other -> other.claims().stream().limit(1))
        .map(id -> claim(id).evidence().quote())
        .toList();
    List<FindingCard.Quote> quotes = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String id : side.claims().subList(0, Math.min(most, side.claims().size()))) {
      quotes.add(quote(id, others, seen.add(claim(id).source())));
    }
    int first = Math.min(FIRST_QUOTES, quotes.size());
    return new FindingCard.Side(
        letter(index),
        index % TONES,
        phrases.said(finding.attribute(), side),
        support(side),
        limits(finding, side),
        quotes.subList(0, first),
        quotes.subList(first, quotes.size()),
        side.claims().size() - known(side).size());
  }

  /** What a side says about each axis that at least one side says something about. */
  private List<FindingCard.Chip> limits(Finding finding, Finding.Side side) {
    List<FindingCard.Chip> limits = new ArrayList<>();
    for (String axis : finding.axes()) {
      if (isStated(finding, axis)) {
        String said = known(side).stream()
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
        .flatMap(side -> known(side).stream())
        .anyMatch(id -> claim(id).qualifiers().containsKey(axis));
  }

  private static List<String> known(Finding.Side side) {
    return side.claims()
        .subList(0, Math.min(ReportData.MOST_QUOTES, side.claims().size()));
  }

  private Claim claim(String id) {
    return Objects.requireNonNull(data.claims().get(id), id);
  }

  /** A to Z, then numbers. */
  static String letter(int index) {
    return index < 26 ? String.valueOf((char) ('A' + index)) : String.valueOf(index + 1);
  }

  /** {@code 2 pages}; the number of quotes too where there are more than pages. */
  private String support(Finding.Side side) {
    String pages = words.count("count", "page", side.sources().size());
    int quotes = side.claims().size();
    return quotes > side.sources().size()
        ? pages + ", " + words.count("count", "quote", quotes)
        : pages;
  }

  private FindingCard.Quote quote(String claimId, List<String> others, boolean first) {
    Claim claim = claim(claimId);
    Excerpt excerpt = Objects.requireNonNull(data.excerpts().get(claimId), claimId);
    return new FindingCard.Quote(
        OneLine.shorten(claim.source(), LONGEST_TITLE),
        OneLine.shorten(places.title(claim.source()), LONGEST_TITLE),
        section(claim),
        places.place(claim),
        excerpt,
        WordDiff.mark(excerpt.quote(), others),
        first ? tag(claim.source()) : null,
        doubt(claim));
  }

  /** How many of a hundred claims like it were right, where these are so few that one should look; else 0. */
  private static int doubt(Claim claim) {
    BigDecimal share = ClaimJson.confidence(claim);
    return share.compareTo(DOUBTFUL) < 0 ? share.movePointRight(2).intValue() : 0;
  }

  /** The headings above the quote, without the one that only repeats the page's title. */
  private String section(Claim claim) {
    String title = places.title(claim.source());
    String section = claim.section();
    boolean repeats = section.equals(title) || section.startsWith(title + " > ");
    String own =
        repeats ? section.substring(Math.min(section.length(), title.length() + 3)) : section;
    return OneLine.shorten(own.replace(" > ", " › "), LONGEST_SECTION);
  }

  /** The page's card in a few words; null if it has none. */
  private SourceView.@Nullable Tag tag(String source) {
    SourceCard card = data.cards().get(source);
    return card == null ? null : sources.tag(card, places.card(source));
  }

  /** One row a side; null where the values are no numbers. */
  private @Nullable IntervalPlot plot(Finding finding, List<FindingCard.Side> sides) {
    List<IntervalPlot.Item> items = new ArrayList<>();
    for (int i = 0; i < finding.sides().size(); i++) {
      Finding.Side side = finding.sides().get(i);
      if (side.polarity() != Polarity.AFFIRMED) {
        return null;
      }
      String whose = finding.withinPage() ? "" : whose(side);
      items.add(
          new IntervalPlot.Item(letter(i) + "  " + sides.get(i).value(), whose, side.value()));
    }
    List<Value> references =
        finding.reference().stream().map(Finding.Reference::value).toList();
    return IntervalPlot.of(items, references, TO_BASE);
  }

  private String whose(Finding.Side side) {
    return side.sources().size() == 1
        ? OneLine.shorten(places.title(side.sources().get(0)), LONGEST_LABEL)
        : words.count("count", "page", side.sources().size());
  }
}
