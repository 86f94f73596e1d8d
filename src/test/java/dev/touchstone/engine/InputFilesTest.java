package dev.touchstone.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.page.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputFilesTest {

  @TempDir
  private Path folder;

  @Test
  void folderIsReadWithItsSubfoldersInOrderOfPaths() throws IOException {
    write("b.html", "a.HTM", "sub/c.txt.gz", "sub/d.md", "B.md.GZ", "ö.txt");
    write(
        "sub/e.png",
        "f",
        "g.xml",
        "h.zip",
        "README.md",
        "sub/readme.md",
        ".hidden.html",
        ".git/g.md",
        "h.gz");

    assertEquals(List.of("B", "a", "b", "c", "d", "ö"), ids(folder));
  }

  @Test
  void orderIsThatOfNoLocale() throws IOException {
    write("z.html", "ä.html", "I.html", "i.html", "ı.html");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));

      assertEquals(List.of("I", "i", "z", "ä", "ı"), ids(folder));
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0001.html.gz, 0001",
    "a.b.html, a.b",
    "page.htm, page",
    "notes.TXT, notes",
    "archive.tar.gz, archive",
    "plain, plain",
    ".html, .html",
    "..html, .",
    "back\\slash.md, back_slash"
  })
  void idIsTheNameWithoutItsEndings(String name, String id) throws IOException {
    write(name);

    assertEquals(List.of(id), ids(folder.resolve(name)));
  }

  @Test
  void pagesOfOneNameAreToldApartByTheirFolder() throws IOException {
    write("x.html", "one/x.html", "two/x.html.gz", "two/y.html");

    assertEquals(List.of("one/x", "two/x", "y", "x"), ids(folder));
  }

  @Test
  void pagesThatDifferInTheirEndingAreToldApartByIt() throws IOException {
    write("in/x.html", "in/x.txt", "in/x.txt.gz");

    assertEquals(List.of("x.html", "x.txt", "x.txt.gz"), ids(folder.resolve("in")));
  }

  @Test
  void pagesOfOneNameInTwoInputsAreToldApartByTheInputsNames() throws IOException {
    write("one/x.html", "two/x.html", "p/same/z.md", "q/same/z.md");

    List<Path> inputs = List.of(
        folder.resolve("two"),
        folder.resolve("one/x.html"),
        folder.resolve("p/same"),
        folder.resolve("q/same"));
    assertEquals(
        List.of("one/x", "z~2", "z~3", "two/x"),
        InputFiles.in(inputs, Set.of()).pages().stream().map(Input::id).toList());
  }

  /** Folders may be called {@code x.txt} as well: the texts of all pages must still fit in one tree. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void idsAreUniqueFileNamesWhateverTheInputs(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> folders =
        List.of("in0", "in1", "in0/a", "in0/x.txt", "in1/x.txt/b", "in1/a/x.txt");
    List<String> stems = List.of("a", "b", "a~2", "x.html", "x");
    List<String> endings = List.of(".html", ".htm.gz", ".md");
    for (int i = 0; i < 40; i++) {
      write(pick(folders, random) + "/" + pick(stems, random) + pick(endings, random));
    }

    List<String> ids = ids(folder.resolve("in0"), folder.resolve("in1"));

    Path text = folder.resolve("text");
    for (String id : ids) {
      Path file = text.resolve(id + ".txt");
      Files.createDirectories(file.getParent());
      Files.createFile(file);
    }
  }

  private static String pick(List<String> values, SplittableRandom random) {
    return values.get(random.nextInt(values.size()));
  }

  @Test
  void loopOfLinksEndsAndEachFileIsReadOnce() throws IOException {
    write("a/x.html");
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));

    InputFiles found = InputFiles.in(List.of(folder), Set.of());

    assertEquals(List.of("x"), found.pages().stream().map(Input::id).toList());
    assertEquals(
        List.of(new Notice(shown("b/x.html"), "is the same file as another input; read once")),
        found.notices());
  }

  @Test
  void fileThatIsNamedTwiceIsReadOnce() throws IOException {
    write("x.html");

    assertEquals(List.of("x"), ids(folder, folder.resolve("x.html")));
  }

  @Test
  void outputsOfEarlierRunsAreNoPages() throws IOException {
    write("x.html", "out/text/x.txt", "reports/report.html");

    InputFiles found =
        InputFiles.in(List.of(folder), Set.of(folder.resolve("out"), folder.resolve("./reports")));

    assertEquals(List.of("x"), found.pages().stream().map(Input::id).toList());
  }

  @Test
  void missingPathsAreRefusedTogether() throws IOException {
    write("x.html");

    InputException e = assertThrows(
        InputException.class,
        () -> ids(folder.resolve("x.html"), folder.resolve("y.html"), folder.resolve("no/z")));

    assertEquals(
        shown("y.html") + ", " + shown("no/z")
            + ": no such file or folder; check the spelling, relative paths start from where you"
            + " are",
        e.getMessage());
  }

  @Test
  void folderWithoutPagesIsRefusedWithWhatWouldBeAPage() throws IOException {
    write("README.md", "picture.png");

    InputException e = assertThrows(InputException.class, () -> ids(folder));

    assertEquals(
        shown("")
            + ": holds no page; expected files that end in .html, .htm, .txt, .md, .pdf, .docx or"
            + " .mhtml, drug labels (.xml), or archives of such files (.zip, .tar, .warc, .jsonl),"
            + " each also with .gz (hidden files and README.md do not count)",
        e.getMessage());
  }

  @Test
  void emptyFolderBesideAFullOneIsANotice() throws IOException {
    write("full/x.html");
    Path empty = Files.createDirectory(folder.resolve("empty"));

    InputFiles found = InputFiles.in(List.of(folder.resolve("full"), empty), Set.of());

    assertEquals(List.of(new Notice(shown("empty"), "holds no page")), found.notices());
  }

  private List<String> ids(Path... inputs) {
    return InputFiles.in(Arrays.asList(inputs), Set.of()).pages().stream()
        .map(Input::id)
        .toList();
  }

  private String shown(String name) {
    return folder.resolve(name).toString();
  }

  private void write(String... names) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String name : names) {
      files.add(folder.resolve(name));
    }
    for (Path file : files) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    }
  }
}
