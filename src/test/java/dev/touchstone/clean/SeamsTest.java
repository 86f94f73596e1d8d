package dev.touchstone.clean;

import static org.junit.jupiter.api.Assertions.assertTrue;

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
}
