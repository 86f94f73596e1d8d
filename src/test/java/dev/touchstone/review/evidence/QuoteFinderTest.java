package dev.touchstone.review.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.claims.Claim;
import dev.touchstone.page.Span;
import dev.touchstone.review.batch.Batch;
import dev.touchstone.review.batch.BatchReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quote is found where it went, or not at all: never in another sentence. */
class QuoteFinderTest {

  private static final int EDITED_PAGES = 10_000;
  private static final int MOST_EDITS = 12;
  private static final double FOUND = 0.98;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The half-life is 4 h in adults. | Now: The half-life is 4 h in adults. | 5",
        "The half-life is 4 h in adults. | The half-life is 5 h in adults. | -1",
        "The half-life is 4 h in adults. | Nalmefene: half-life is 4 h after a big dose by mouth. | -1",
      })
  void aQuoteIsFoundAmongItsSurroundingsOnly(String before, String after, int place) {
    String quote = "half-life is 4 h";
    int start = before.indexOf(quote);
    QuoteAnchor anchor = QuoteAnchor.of(before, new Span(start, start + quote.length()));

    Place found = QuoteFinder.find(anchor, after);

    Place expected = place < 0
        ? new Place.Gone()
        : new Place.Here(new Span(start + place, start + place + quote.length()));
    assertEquals(expected, found);
  }

  @Test
  void aRowThatLeftItsNeighboursIsFoundByItsOwnLine() {
    String before = "Doses\n| light | 0.05 g |\n| common | 0.1 g |\n| strong | 0.3 g |\n";
    String after = "Nothing else is left.\n| common | 0.1 g |\nA new end.\n";
    int old = before.indexOf("0.1 g");
    int now = after.indexOf("0.1 g");
    QuoteAnchor anchor = QuoteAnchor.of(before, new Span(old, old + 5));
    assertEquals(new Place.Here(new Span(now, now + 5)), QuoteFinder.find(anchor, after));
    assertEquals(
        new Place.Gone(), QuoteFinder.find(anchor, after.replace("| common", "Others take")));
  }

  @Test
  void betweenTwoEqualPlacesNoneIsTaken() {
    String text = "Half-life: 4 h.\nHalf-life: 4 h.\n";
    QuoteAnchor anchor = QuoteAnchor.of("Half-life: 4 h.\n", new Span(11, 14));
    assertEquals(new Place.Unsure(2), QuoteFinder.find(anchor, text));
  }

  @Test
  void tenThousandEditedPagesMoveNoQuoteToAnotherSentence() throws IOException {
    Batch seeds = BatchReader.read(Path.of("out"));
    List<Claim> claims = List.copyOf(seeds.claims().values());
    List<String> wrong = new ArrayList<>();
    int unchanged = 0;
    int found = 0;
    for (int seed = 0; seed < EDITED_PAGES; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Claim claim = claims.get(random.nextInt(claims.size()));
      String text = Objects.requireNonNull(seeds.text(claim.source()));
      Span place = claim.evidence().inText();
      EditedPage page = new EditedPage(text, place.start(), place.end(), random);
      int edits = 1 + random.nextInt(MOST_EDITS);
      for (int edit = 0; edit < edits; edit++) {
        page.edit();
      }
      boolean deleted = random.nextInt(4) == 0;
      if (deleted) {
        page.deleteQuote();
      }

      Place now = QuoteFinder.find(QuoteAnchor.of(text, place), page.text());

      unchanged += deleted ? 0 : 1;
      if (now instanceof Place.Here here) {
        found++;
        if (deleted || here.span().start() != page.place()) {
          wrong.add("seed " + seed + ": " + claim.evidence().quote());
        }
      }
    }
    assertEquals(List.of(), wrong);
    double share = (double) found / unchanged;
    assertTrue(share >= FOUND, "found " + found + " of " + unchanged);
  }
}
