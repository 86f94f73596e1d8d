package dev.touchstone.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.Touchstone;
import dev.touchstone.clean.Cleaner;
import dev.touchstone.page.Format;
import dev.touchstone.page.Page;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A drug with several generic names bears the one that its page uses. */
class OwnNamesTest {

  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();

  private static Page page(String id, String text) {
    return Page.of(id, Format.TEXT, text);
  }

  private static String subjects(String text) {
    return EXTRACTOR.extract(new Cleaner().clean(page("page", text))).stream()
        .map(Claim::subject)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  @Test
  void pageOfAnyCountryIsTakenAtItsWord() {
    assertEquals(
        "paracetamol", subjects("Paracetamol\n\nThe half-life of paracetamol is 2 hours."));
    assertEquals(
        "acetaminophen", subjects("Acetaminophen\n\nThe half-life of acetaminophen is 2 hours."));
  }

  @Test
  void titleOutweighsTheText() {
    assertEquals(
        "aspirin",
        subjects("Aspirin\n\nThe half-life of acetylsalicylic acid is 20 minutes. Acetylsalicylic"
            + " acid irritates the stomach."));
  }

  @Test
  void partsOfACombinationBearTheirOwnNames() {
    assertEquals(
        "codeine/paracetamol",
        subjects("Codeine/paracetamol\n\nThe half-life of codeine/paracetamol is 3 hours."));
  }

  @Test
  void questionNamesNoDrug() {
    assertEquals(
        "naltrexone",
        subjects("What is this medication?\n\nThe half-life of naltrexone is 4 hours. This"
            + " medication can cause nausea."));
  }

  @Test
  void wordsWithoutABlankBetweenAreNoNameOfTheirOwn() {
    assertEquals(
        "ondansetron", subjects("USPOndansetron\n\nThe half-life of ondansetron is 4 hours."));
  }

  @Test
  void whatTheBodyMakesItselfIsNoRival() {
    assertEquals(
        "tramadol",
        subjects("Tramadol slows the uptake of norepinephrine.\n\nThe half-life is 6 hours."));
  }

  @Test
  void leafletThatNamesItsDrugOnceIsAboutIt() {
    assertEquals(
        "lithium",
        subjects("Say beforehand if you have:\n\n- an allergic reaction to lithium, other"
            + " medicines, foods or dyes\n\nThis medicine may interact with the following:\n\n"
            + "- pimozide\n- caffeine"));
  }

  @Test
  void headingThatAsksWhatADrugIsNamesNothingElse() {
    assertEquals(
        "tizanidine, baclofen",
        subjects("Tizanidine\n\nTizanidine has a half-life of 2 hours.\n\nWhat is Baclofen?\n\n"
            + "Baclofen works like tizanidine, and it is older. It has a half-life of 4 hours."));
  }

  @Test
  void pagesThatNameItDifferentlyAreCompared() {
    var findings = new Touchstone()
        .vet(List.of(
            page("uk", "Paracetamol\n\nThe half-life of paracetamol is 2 hours."),
            page("us", "Acetaminophen\n\nThe half-life of acetaminophen is 9 hours.")))
        .findings();

    assertEquals(
        List.of("acetaminophen half_life conflict"),
        findings.stream()
            .map(f -> f.subject() + " " + f.attribute() + " " + f.verdict().code())
            .toList());
  }
}
