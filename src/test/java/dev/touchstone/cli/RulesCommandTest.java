package dev.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesCommandTest {

  private static final String RULES = """
      rules:
        - id: mine.onset
          attribute: onset
          pattern: 'begins at <value=time>'
          examples:
            match: [Naloxone begins at 3 minutes.]
            ignore: [Naloxone begins at minutes.]
      """;

  @TempDir
  private Path folder;

  private Path pack(String rules) throws IOException {
    Files.writeString(folder.resolve("pack.yaml"), "files: [rules.yaml]\nnames: [names.tsv]\n");
    Files.writeString(folder.resolve("rules.yaml"), rules);
    Files.writeString(folder.resolve("names.tsv"), "# type: drug\nfoozadine | Foozex\tfoozadine\n");
    return folder;
  }

  @Test
  void bundledRulesReadTheirExamples() {
    Cli rules = Cli.real("rules", "--test");

    assertEquals("", rules.err());
    assertEquals(0, rules.code());
    assertTrue(rules.out().endsWith(" 0 failures\n"), rules.out());
  }

  @Test
  void rulesAreListedOneALine() throws IOException {
    Cli rules = Cli.real("rules", "--pack", pack(RULES));

    List<String> lines = rules.out().lines().toList();
    assertEquals(
        "onset\tmine.onset\t" + folder.resolve("rules.yaml") + "\tNaloxone begins at 3 minutes.",
        lines.get(lines.size() - 1));
  }

  @Test
  void failingExamplesNameFileRuleAndSentence() throws IOException {
    Path pack = pack(RULES
        .replace("begins at 3 minutes", "works fast")
        .replace("begins at minutes", "begins at 9 minutes"));

    Cli rules = Cli.real("rules", "--test", "--pack", pack);

    assertEquals(1, rules.code());
    String rule = folder.resolve("rules.yaml") + ", rule \"mine.onset\": ";
    assertEquals(
        rule + "must match but does not: Naloxone works fast.\n" + rule
            + "must not match but does (\"begins at 9 minutes\"): "
            + "Naloxone begins at 9 minutes.\n",
        rules.err());
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
      attribute: onset ! attribute: onest ! rule "mine.onset": unknown attribute "onest"; define it under attributes, above
      attribute: onset ! atribute: onset ! rule "mine.onset": unknown key "atribute"; expected one of attribute, beside, code, exact, examples, id, in, least, not-beside, not-row, not-under, pattern, polarity, qualifiers, requires, row, subject, under, unit, unless, unless-key
      <value=time> ! <value=tiem> ! rule "mine.onset": nothing is called "tiem"; correct it, or add a name list or word list of that name
      <value=time> ! <value=time ! rule "mine.onset": pattern "begins at <value=time", column 11: missing '>'
      ignore: [Naloxone begins at minutes.] ! ignore: [] ! rule "mine.onset": needs at least one sentence under match and one under ignore
      ignore: [Naloxone begins at minutes.] ! ignore: [off] ! rule "mine.onset": yes, no, on and off need quotes, as in "no"
      ignore: [Naloxone begins at minutes.] ! ignore: [Note: none] ! rule "mine.onset": expected a text, got {"Note":"none"}; put a sentence with a colon or bracket in quotes
      id: mine.onset ! id: half-life.stated ! rule "half-life.stated": the id is used twice, first in packs/pharmacology/kinetics.yaml; choose another
      'examples:' ! 'examples' ! line 6: is no YAML: could not find expected ':'
      """)
  void slipsAreRefusedWithTheirRemedy(String right, String wrong, String message)
      throws IOException {
    String plainRight = right.replace("'", "");
    Path pack = pack(RULES.replace(plainRight, wrong.replace("'examples'", "examples")));

    Cli run = Cli.real("run", "seeds", "--pack", pack, "--out", folder.resolve("o"));

    assertEquals(2, run.code());
    assertEquals(folder.resolve("rules.yaml") + ", " + message + "\n", run.err());
  }

  @Test
  void partWrittenTwiceIsRefused() throws IOException {
    Path pack = pack(RULES + "rules: []\n");

    Cli rules = Cli.real("rules", "--pack", pack);

    assertEquals(2, rules.code());
    assertTrue(rules.err().endsWith("is no YAML: found duplicate key rules\n"), rules.err());
  }

  @Test
  void brokenNameListNamesItsLine() throws IOException {
    Path pack = pack(RULES);
    Files.writeString(folder.resolve("names.tsv"), "# type: drug\na\tb\tc\td\n");

    Cli rules = Cli.real("rules", "--pack", pack);

    assertEquals(2, rules.code());
    assertEquals(
        folder.resolve("names.tsv") + ", line 2: has 4 columns, expected names, code and facts\n",
        rules.err());
  }

  @Test
  void folderWithoutAPackIsRefused() throws IOException {
    Cli missing = Cli.real("rules", "--pack", folder.resolve("none"));
    Cli empty = Cli.real("rules", "--pack", Files.createDirectory(folder.resolve("empty")));

    assertEquals(
        folder.resolve("none") + ": is no folder; --pack names one with a pack.yaml in it\n",
        missing.err());
    assertEquals(
        folder.resolve("empty/pack.yaml")
            + ", names: is missing; write \"files: [rules.yaml]\" and the like into it\n",
        empty.err());
  }

  @Test
  void fileThatIsListedButMissingIsNamed() throws IOException {
    Path pack = pack(RULES);
    Files.delete(folder.resolve("rules.yaml"));

    assertEquals(
        folder.resolve("pack.yaml")
            + ", files: lists \"rules.yaml\", which is not in the folder; correct the name, or add"
            + " the file\n",
        Cli.real("rules", "--pack", pack).err());
  }
}
