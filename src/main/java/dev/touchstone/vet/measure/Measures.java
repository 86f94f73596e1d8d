package dev.touchstone.vet.measure;

import dev.touchstone.vet.card.Answer;
import dev.touchstone.vet.card.Outcome;
import dev.touchstone.vet.criteria.Criterion;
import dev.touchstone.vet.sign.Found;
import dev.touchstone.vet.sign.Lexis;
import dev.touchstone.vet.sign.PageFacts;
import dev.touchstone.vet.sign.SignFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Answers the criteria for one page: those that words decide, and those that need more. */
public final class Measures {

  private final Lexis lexis;
  private final SignFinder finder;
  private final AuthorMeasure author;
  private final DateMeasure dates;
  private final ReferenceMeasure references;
  private final ShopMeasure shop;
  private final ContentMeasure content;
  private final PublisherMeasure publisher;
  private final Found sale;
  private final Found writer;
  private final List<Found> days;

  public Measures(Vocabulary words, PageFacts facts) {
    this.lexis = words.lexis();
    this.finder = new SignFinder(lexis, facts);
    Surroundings surroundings = Surroundings.of(facts.sheet());
    this.author = new AuthorMeasure(words, facts, surroundings);
    this.dates = new DateMeasure(words, facts, surroundings);
    this.references = new ReferenceMeasure(lexis, facts);
    this.shop = new ShopMeasure(lexis, facts, finder);
    this.publisher = new PublisherMeasure(facts);
    this.content = new ContentMeasure(lexis, facts);
    this.writer = author.author();
    this.days = List.of(dates.published(), dates.modified(), dates.reviewed());
    this.sale = lexis.criteria().criteria().stream()
        .filter(criterion -> criterion.measure().equals("selling"))
        .findFirst()
        .map(criterion -> shop.prescriptionSale(words(criterion)))
        .orElseGet(() -> Found.nothing(""));
  }

  /** One answer for each criterion, in order. */
  public List<Answer> answers() {
    List<Answer> answers = new ArrayList<>();
    for (Criterion criterion : lexis.criteria().criteria()) {
      answers.add(answer(criterion));
    }
    return answers;
  }

  /** Names of the requirements of the tiers that the page meets. */
  public List<String> met() {
    return lexis.criteria().tiers().stream()
        .flatMap(rule -> Stream.concat(rule.needs().stream(), rule.unless().stream()))
        .distinct()
        .sorted()
        .filter(finder::meets)
        .toList();
  }

  private Answer answer(Criterion criterion) {
    boolean arises = criterion.needs().stream().allMatch(finder::meets);
    Found found = arises ? found(criterion) : Found.notApplicable("");
    String says = found.says().isEmpty() ? criterion.silence() : found.says();
    return new Answer(
        criterion.id(), criterion.group(), found.outcome(), says, found.evidence(), found.sure());
  }

  private Found found(Criterion criterion) {
    return switch (criterion.measure()) {
      case "" -> words(criterion);
      case "author" -> writer;
      case "reviewer" -> author.reviewer(words(criterion));
      case "credentials" -> author.credentials(writer);
      case "organisation" -> publisher.publisher();
      case "published" -> days.get(0);
      case "modified" -> days.get(1);
      case "reviewed" -> days.get(2);
      case "age" -> dates.age(days);
      case "references" -> references.given();
      case "identified" -> references.identified();
      case "quality" -> references.quality();
      case "sourced" -> references.sourced();
      case "consistent" -> Found.nothing("");
      case "benefits_and_harms" -> content.benefitsAndHarms();
      case "selling" -> words(criterion);
      case "prescription_sale" -> sale;
      case "in_a_shop" -> shop.inShop(criterion, sale);
      case "address" -> shop.address(sale);
      case "stuffing" -> shop.stuffing(criterion);
      default ->
        throw new IllegalArgumentException(
            "criterion %s: no measure named \"%s\"".formatted(criterion.id(), criterion.measure()));
    };
  }

  private Found words(Criterion criterion) {
    Found pass = finder.first(criterion.pass(), Outcome.PASS);
    Found fail = finder.first(criterion.fail(), Outcome.FAIL);
    Found first = criterion.passFirst() ? pass : fail;
    Found second = criterion.passFirst() ? fail : pass;
    return first.outcome().isDecided() ? first : second;
  }
}
