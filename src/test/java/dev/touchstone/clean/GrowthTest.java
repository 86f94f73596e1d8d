package dev.touchstone.clean;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A page ten times as long costs at most eleven times as much, counted in bytes that are asked for on the
 * way: unlike time, they are the same on a slow machine.
 */
class GrowthTest {

  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final int SMALL = 400;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "paragraphs | <p>Warfarin number # is taken once a day, at about the same time of day.</p>",
        "list entries | <ul><li>Warfarin <b>#</b></li><li><a href='/#'>Tablet #</a></li></ul>",
        "teasers | <div class='card'><h3><a href='/#'>Drug #</a></h3><p>What drug # does to you.</p></div>",
        "rows | <table><tr><td>Dose #</td><td># mg</td></tr><tr><td>Peak</td><td>#</td></tr></table>",
        "bylines | <div class='author'>By Ada Quill</div><time datetime='2024-05-01'>1 May</time>",
        "headings | <h2>Part #</h2><p class='comment'>Order # of them today at half the price!</p>",
        "entities | <p>&amp;&lt;#&gt;&nbsp;&eacute; A &quot;dose&quot; of &frac12; tablet &copy; #</p>",
        "inline | <span>Warfarin <i>#</i></span><br><br><a href='#'>#</a><a href='#'>b</a>"
      })
  void tenTimesThePageCostsAtMostElevenTimesAsMuch(String name, String part) {
    cost(part, SMALL); // what is loaded once
    long small = cost(part, SMALL);
    long large = cost(part, 10 * SMALL);

    assertTrue(
        large <= 11 * small,
        () -> "%s: %d bytes for %d parts, %d for %d"
            .formatted(name, small, SMALL, large, 10 * SMALL));
  }

  private static long cost(String part, int times) {
    StringBuilder page = new StringBuilder("<html><body><main>");
    for (int i = 0; i < times; i++) {
      page.append(part.replace("#", String.valueOf(1000 + i % 9000)));
    }
    String html = page.append("</main></body></html>").toString();
    long before = THREADS.getCurrentThreadAllocatedBytes();
    CleanPage clean = Cleaned.of(html);
    long after = THREADS.getCurrentThreadAllocatedBytes();
    assertTrue(clean.text().length() + clean.removed().size() > 0);
    return after - before;
  }
}
