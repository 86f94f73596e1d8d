package dev.touchstone.vet.measure;

import dev.touchstone.vet.card.Outcome;
import dev.touchstone.vet.card.Sighting;
import dev.touchstone.vet.criteria.Criterion;
import dev.touchstone.vet.criteria.Sign;
import dev.touchstone.vet.sheet.Line;
import dev.touchstone.vet.sign.Found;
import dev.touchstone.vet.sign.Lexis;
import dev.touchstone.vet.sign.PageFacts;
import dev.touchstone.vet.sign.SignFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges what a page sells, and how. */
final class ShopMeasure {

  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
  private static final Pattern PIECE_END = Pattern.compile("[,;|]|\\d{1,2}\\. ");

  /** A title has no more pieces, in pieces. */
  private static final int MOST_PIECES = 4;

  /** Tags are short, in characters on the average. */
  private static final int LONGEST_PIECE = 60;

  private final Lexis lexis;
  private final PageFacts facts;
  private final SignFinder finder;

  ShopMeasure(Lexis lexis, PageFacts facts, SignFinder finder) {
    this.lexis = lexis;
    this.facts = facts;
    this.finder = finder;
  }

  /** Offers of a medicine that takes a prescription; {@code selling} is what was found for sale. */
  Found prescriptionSale(Found selling) {
    if (selling.outcome() != Outcome.FAIL) {
      return Found.nothing("");
    }
    Line goods = finder.goods();
    if (goods != null) {
      return offered(selling, facts.sheet().quote(SignFinder.shortened(goods)));
    }
    if (facts.claims().isEmpty() || finder.sellsOtherGoods()) {
      return Found.nothing("");
    }
    List<Sighting> medicine = required("medicine");
    List<Sighting> prescription = required("prescription");
    boolean aboutMedicine = !medicine.isEmpty() || finder.meets("drug");
    if (!aboutMedicine || prescription.isEmpty()) {
      return Found.nothing("");
    }
    return offered(selling, prescription.get(0));
  }

  private static Found offered(Found selling, Sighting medicine) {
    List<Sighting> evidence = new ArrayList<>(selling.evidence().subList(0, 1));
    evidence.add(medicine);
    Found found = Found.fail("offers a prescription medicine for sale", evidence);
    return selling.sure() ? found : found.doubtful();
  }

  private List<Sighting> required(String requirement) {
    for (Sign sign : lexis.criteria().requirements().getOrDefault(requirement, List.of())) {
      List<Sighting> seen = finder.seen(sign);
      if (!seen.isEmpty()) {
        return seen;
      }
    }
    return List.of();
  }

  /** Signs that mean something only where prescription medicine is sold. */
  Found inShop(Criterion criterion, Found prescriptionSale) {
    if (prescriptionSale.outcome() != Outcome.FAIL) {
      return Found.notApplicable("offers no prescription medicine for sale");
    }
    Found asked = finder.first(criterion.pass(), Outcome.PASS);
    return asked.outcome().isDecided() ? asked : finder.first(criterion.fail(), Outcome.FAIL);
  }

  /** A place or a number that says who is behind the shop. */
  Found address(Found prescriptionSale) {
    if (prescriptionSale.outcome() != Outcome.FAIL) {
      return Found.notApplicable("offers no prescription medicine for sale");
    }
    for (String list : List.of("address", "licence")) {
      for (Line line : facts.sheet().lines()) {
        Matcher match = lexis.list(list).matcher(line.text());
        if (match.find()) {
          Sighting seen = facts.sheet().quote(SignFinder.shortened(line));
          return Found.pass("gives an address or a licence number", List.of(seen));
        }
      }
    }
    return Found.nothing("");
  }

  /** A line outside the text that names the topic over and over. */
  Found stuffing(Criterion criterion) {
    Found listed = finder.first(criterion.fail(), Outcome.FAIL);
    if (listed.outcome().isDecided()) {
      return listed;
    }
    int limit = lexis.criteria().limit("stuffed_words").intValue();
    for (Line line : facts.sheet().lines()) {
      if (!line.isContent() && isListOfTags(line) && topicWords(line) >= limit) {
        Sighting seen = facts.sheet().quote(SignFinder.shortened(line));
        return Found.fail("stuffs keywords", List.of(seen));
      }
    }
    return Found.nothing("");
  }

  /** Many short pieces between commas or numbers: no sentence, and no title. */
  private static boolean isListOfTags(Line line) {
    int pieces = PIECE_END.split(line.text(), -1).length;
    return pieces > MOST_PIECES && line.text().length() / pieces < LONGEST_PIECE;
  }

  private int topicWords(Line line) {
    int named = 0;
    Matcher word = WORD.matcher(line.text());
    while (word.find()) {
      if (facts.topic().contains(word.group().toLowerCase(Locale.ROOT))) {
        named++;
      }
    }
    return named;
  }
}
