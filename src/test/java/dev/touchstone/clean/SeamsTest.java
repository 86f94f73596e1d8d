package dev.touchstone.clean;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where one piece of a line meets the next, and what opens by a click. */
class SeamsTest {

  private static final String TEXT = "<p>Baclofen is a muscle relaxant. It is used for spasticity"
      + " in multiple sclerosis and after injuries of the spinal cord. The dose is raised slowly.</p>"
      + "<p>Do not stop it at once: sudden withdrawal can cause seizures and hallucinations.</p>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Made by: Quill Labs | <p><span>Made by:</span><span>Quill Labs</span></p>",
        "Made by Quill Labs | <p><b>Made by</b><b>Quill Labs</b></p>",
        "Sold as: Kemstro | <p>Sold as:<b>Kemstro</b></p>",
        "ratio:1 of two | <p>In a ratio:<b>1</b> of two</p>",
        "the soft pill is white | <p>Note: the <b>soft</b> pill is white</p>",
        "vitamin B12 and H2O | <p>Of vitamin B<sub>12</sub> and H<sub>2</sub>O</p>",
        "a newMethod of old | <p>It has a <code>new</code><code>Method</code> of old</p>",
        "Can it be taken at night? | <div><button>Can it be taken at night?</button><p>Yes, it can be.</p></div>",
      })
  void piecesOfALineAreReadAsTheyAreSeen(String read, String html) {
    String text = Cleaned.of("<html><body><main><h1>Baclofen</h1>" + TEXT + html + TEXT + "</main>")
        .text();
    assertTrue(text.contains(read), text);
  }

  @Test
  void aButtonWithATextIsNoLabel() {
    String told = "Baclofen was first made in search of a drug for epilepsy, for which it proved"
        + " to be of little use, and was then given for stiff muscles.";
    String text = Cleaned.of("<html><body><main><h1>Baclofen</h1>" + TEXT + "<button><p>" + told
            + "</p></button><button>Unfold all of it</button>" + TEXT + "</main>")
        .text();
    assertTrue(text.contains(told), text);
    assertFalse(text.contains("Unfold"), text);
  }

  @Test
  void aSentenceBehindALabelGoesOnFromIt() {
    String items =
        "<ul><li><b>At night:</b><span> A dose at bedtime eases cramps that would wake the"
            + " patient early.</span></li><li><b>By day:</b><span> Smaller doses leave enough strength in"
            + " the legs for standing and walking.</span></li></ul>";
    String rows = "<ul><li><b>Route:</b><span>by mouth</span></li><li><b>Form:</b><span>a"
        + " tablet</span></li></ul>";
    String text = Cleaned.of(
            "<html><body><main><h1>Baclofen</h1>" + TEXT + items + rows + TEXT + "</main>")
        .text();
    assertTrue(text.contains("- At night: A dose at bedtime"), text);
    assertTrue(text.contains("Route: | by mouth"), text);
  }
}
