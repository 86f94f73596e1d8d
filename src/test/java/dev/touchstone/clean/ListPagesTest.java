package dev.touchstone.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages that list other things: their entries are the content. */
class ListPagesTest {

  private static final List<String> PLACES = List.of(
      "Alder Cove",
      "Birch Hill",
      "Cedar Bay",
      "Dune Park",
      "Elm Court",
      "Fern Gate",
      "Gorse End",
      "Heath Row",
      "Ivy Lodge",
      "Juniper Way");

  private static String teaser(String place, String names) {
    return "<div class='entry " + names + "'><h3><a href='/" + place.charAt(0) + "'>" + place
        + "</a></h3><p>What " + place + " offers to walkers, swimmers and people with small"
        + " children, and how to get there by bus.</p><p>By Ada Quill, 3 May 2024</p></div>";
  }

  @Test
  void pageOfTeasersHasNoWriterOfItsOwn() {
    StringBuilder list = new StringBuilder("<html><body><h1>Days out</h1><div>");
    PLACES.forEach(place -> list.append(teaser(place, "")));

    CleanPage clean = Cleaned.of(list + "</div></body></html>");

    assertTrue(clean.text().contains("What Juniper Way offers"), clean.text());
    assertEquals("listing", clean.metadata().declared().kind());
    assertEquals(List.of(), clean.metadata().authors());
    assertNull(clean.metadata().published());
  }

  @Test
  void entryWhoseTopicIsAWordOfFurnitureStays() {
    StringBuilder list = new StringBuilder("<html><body><main><h1>Days out</h1><div>");
    PLACES.forEach(place -> list.append(teaser(place, place.startsWith("C") ? "popular" : "")));

    CleanPage clean = Cleaned.of(list + "</div></main></body></html>");

    assertTrue(clean.text().contains("What Cedar Bay offers"), clean.text());
  }

  @Test
  void linksSideBySideAreLabelsOfTheirOwn() {
    CleanPage clean = Cleaned.of("<html><body><main><p>The walks of this page by kind:"
        + " <a href='/b'>Beach</a><a href='/w'>Woodland</a></p></main></body></html>");

    assertEquals("The walks of this page by kind: Beach Woodland\n", clean.text());
  }

  @Test
  void pricesAreContentWhereNothingSpeaksOfMedicineAndCommerceWhereSomethingDoes() {
    String prices =
        "<table><tr><th>Pack</th><th>Price</th></tr><tr><td>30 pieces</td><td>$49</td></tr>"
            + "<tr><td>60 pieces</td><td>$89</td></tr><tr><td>90 pieces</td><td>$119</td></tr></table>";
    String walk =
        "<p>The path along the beach is two miles long and easy to walk in dry weather.</p>";
    String dose =
        "<p>The usual dose of tramadol is 50 mg, up to four times a day, as your doctor says.</p>";

    CleanPage travel =
        Cleaned.of("<html><body><main>" + walk.repeat(4) + prices + "</main></body>");
    CleanPage drug = Cleaned.of("<html><body><main>" + dose.repeat(4) + prices + "</main></body>");

    assertTrue(travel.text().contains("$89"), travel.text());
    assertFalse(drug.text().contains("$89"), drug.text());
  }

  @Test
  void paragraphOfNothingThatIsSeenIsNoBlock() {
    CleanPage clean =
        Cleaned.of("<html><body><main><p>&#8205;</p><p>The path along the beach is two"
            + " miles long and easy to walk.</p><p>&#8205;</p></main></body></html>");

    assertEquals(1, clean.blocks().size());
  }

  @Test
  void wordOfFurnitureOnTheListItselfIsNoSign() {
    StringBuilder list = new StringBuilder("<html><head><link rel='canonical'"
        + " href='https://walks.example/search/all'></head><body><main><h1>Days out</h1>"
        + "<div class='search-results'>");
    PLACES.forEach(place -> list.append(
        "<div class='hit'><a href='/p'>" + place + ", a walk of an hour by the sea</a></div>"));

    CleanPage clean = Cleaned.of(list + "</div></main></body></html>");

    assertTrue(clean.text().contains("Juniper Way, a walk"), clean.text());
  }

  @Test
  void entriesThatThePagePartsStayTogether() {
    StringBuilder list = new StringBuilder("<html><body><div><div class='first'>");
    PLACES.subList(0, 3).forEach(place -> list.append(teaser(place, "")));
    list.append("</div><div class='rest'>");
    for (int times = 0; times < 3; times++) {
      PLACES.subList(3, 10).forEach(place -> list.append(teaser(place, "")));
    }

    CleanPage clean = Cleaned.of(list + "</div></div></body></html>");

    assertTrue(clean.text().contains("What Alder Cove offers"), clean.text());
    assertTrue(clean.text().contains("What Juniper Way offers"), clean.text());
  }

  @Test
  void whatStandsBelowTheHeadlineOfAListSaysWhatItLists() {
    StringBuilder list = new StringBuilder("<html><head><link rel='canonical'"
        + " href='https://walks.example/tags/sea'></head><body><div><h1>Walks by the sea</h1>"
        + "<p>These walks are short, lead along the water, and suit people with small children."
        + "</p></div><main>");
    PLACES.forEach(place -> list.append(teaser(place, "")));

    CleanPage clean = Cleaned.of(list + "</main></body></html>");

    assertTrue(clean.text().startsWith("Walks by the sea\n\nThese walks are short"), clean.text());
  }

  @Test
  void offerIsContentOnThePageOfAServiceThatIsNoMedicine() {
    String offer = "<p>Order your map of the coast from our online shop today.</p>"
        + "<p>Free shipping on all orders of maps.</p>";
    String head = "<html><head><link rel='canonical' href='https://walks.example/services/w'>"
        + "</head><body><main><h1>Guided walks</h1>";
    String walk =
        "<p>The path along the beach is two miles long and easy to walk in dry weather.</p>";

    CleanPage clean = Cleaned.of(head + walk + offer + "</main></body></html>");

    assertTrue(clean.text().contains("from our online shop"), clean.text());
    assertTrue(clean.text().contains("Free shipping"), clean.text());
  }

  @Test
  void subjectThatEveryPostRepeatsIsSaidOnce() {
    StringBuilder thread = new StringBuilder("<html><head><link rel='canonical'"
        + " href='https://walks.example/forum/1'></head><body><main><h1>Boots</h1>");
    PLACES.forEach(place -> thread.append("<div class='post'><h3>Re: Boots</h3><p>Around " + place
        + " the ground is wet, so I wear boots that keep the water out.</p></div>"));

    CleanPage clean = Cleaned.of(thread + "</main></body></html>");

    assertEquals(1, clean.text().split("Re: Boots", -1).length - 1, clean.text());
  }
}
