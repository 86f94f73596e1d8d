package org.jsoup.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The places of nodes are those that the parser gives when it is asked for all places. */
class PlacedTreeBuilderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><head><title>Lists</title></head><body class='a b' id=c><p>One<p>two &amp; three</body></html>",
        "no markup\nin\r\ntwo lines",
        "<p>open <b>bold <i>both</b> slanted</i> end\n\n<br/>after<br>that",
        "<table>strayed<tr><td>1<td rowspan=2>2<tr>between<td>3</table>",
        "<ul><li>a<li>b</ul></div></nothing>tail<!-- remark -->s",
        "<script>if (a < b) {}</script><style>p {}</style><textarea>\nx</textarea><select><option>1<p>2</select>",
        "<svg><p>out</p><title>t</title></svg><template><p>in</template><frameset><frame>",
        "&notit; &#0; &#x80; \u0000 <a\nhref='x'\n title=\"y\">link</a",
        "<body><form><form><p></form>x</p></body></html><p>late",
        ""
      })
  void placesAreThoseOfTheParser(String page) {
    Document tracked = Parser.htmlParser().setTrackPosition(true).parseInput(page, "");
    Document placed = new Parser(new PlacedTreeBuilder()).parseInput(page, "");

    assertEquals(places(tracked), places(placed));
  }

  private static List<String> places(Document page) {
    List<String> places = new ArrayList<>();
    page.traverse((node, depth) -> {
      String end = node instanceof Element element
          ? element.endSourceRange().startPos() + "-" + element.endSourceRange().endPos()
          : "";
      places.add("%d %s %d-%d %s"
          .formatted(
              depth, node, node.sourceRange().startPos(), node.sourceRange().endPos(), end));
    });
    return places;
  }
}
