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
}
