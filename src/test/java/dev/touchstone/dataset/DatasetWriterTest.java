package dev.touchstone.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Polarity;
import dev.touchstone.claims.Value;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.clean.Metadata;
import dev.touchstone.clean.Reason;
import dev.touchstone.clean.Removal;
import dev.touchstone.compare.Comparability;
import dev.touchstone.compare.Finding;
import dev.touchstone.compare.Relation;
import dev.touchstone.compare.Severity;
import dev.touchstone.compare.Verdict;
import dev.touchstone.compare.family.Families;
import dev.touchstone.dataset.publish.Publication;
import dev.touchstone.engine.PageDigest;
import dev.touchstone.engine.PageResult;
import dev.touchstone.engine.store.Scratch;
import dev.touchstone.page.Alignment;
import dev.touchstone.page.Evidence;
import dev.touchstone.page.Format;
import dev.touchstone.page.Notice;
import dev.touchstone.page.Page;
import dev.touchstone.page.Span;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetWriterTest {

  private static final Families COPIES =
      new Families(Map.of("a", "a", "c", "a"), Map.of("a", new Families.Copy("c", 2.0 / 3)));

  @TempDir
  private Path out;

  @Test
  void claimIsALineWithTheFieldsOfTheSpec() throws IOException {
    write(page(
        "a", "text", claim("c1", new Value.Quantity(null, number("4.50"), "mg"), "up to 4.5")));

    assertEquals("""
        {"id":"c1","source":"a","subject":"naltrexone","attribute":"dose",\
        "value":{"low":null,"high":4.5,"unit":"mg"},"polarity":"negated",\
        "qualifiers":{"kind":"usual","route":"oral"},"quote":"up to 4.5","textStart":3,"textEnd":12,\
        "start":30,"end":39,"rule":"dose-1","section":"Use > Dose","sentence":"=up to 4.5","confidence":0.NN}
        """, read("claims.jsonl").replaceAll("0\\.\\d{1,2}}", "0.NN}"));
  }

  @Test
  void numbersAreWrittenPlainly() throws IOException {
    write(page(
        "a", "text", claim("c1", new Value.Quantity(number("1E+6"), number("1E-7"), "g"), "")));

    assertEquals(
        "{\"low\":1000000,\"high\":0.0000001,\"unit\":\"g\"}",
        between("\"value\":", ",\"polarity"));
    assertEquals("0.0000001", row("claims.csv", 0).get("high"));
  }

  @Test
  void pageIsALineWithWhatWasReadAndHow() throws IOException {
    write(page("a", "text"), failed("b", "is empty"));

    assertEquals("""
        {"id":"a","path":"in/a.html","title":"Title","author":"A; B","published":null,\
        "modified":"2024-02-01","reviewer":null,"credentials":[],"language":"en","site":null,\
        "canonical":null,"kind":null,"types":[],"format":"html","charset":"UTF-8",\
        "charset_basis":"bom","sha256":"00ff","characters":4,"blocks":0,"removed":1,"claims":0,\
        "notices":["a notice"],"error":null,"copy_of":"c","shared":0.667,"family":"a"}
        {"id":"b","path":"in/b.html","notices":[],"error":"is empty",\
        "copy_of":null,"shared":null,"family":null}
        """, read("pages.jsonl"));
  }

  @Test
  void removalIsALineWithItsPlace() throws IOException {
    write(page("a", "text"));

    assertEquals("""
        {"source":"a","reason":"price_table","rule":"price","score":0.333,"quote":"$ 5","start":7,\
        "end":9}
        """, read("removed.jsonl"));
  }

  @Test
  void textIsWrittenAsItIs() throws IOException {
    write(page("sub/a", "line\r\nµ \uD83D\uDC8A\n"), failed("b", "is empty"));

    assertEquals("line\r\nµ \uD83D\uDC8A\n", read("text/sub/a.txt"));
    assertEquals(false, Files.exists(out.resolve("text/b.txt")));
  }

  @Test
  void halfASurrogatePairKeepsItsPlace() throws IOException {
    write(page("a", "x\uD83Dy", claim("c1", new Value.Text("x"), "x\uD83Dy")));

    assertEquals("x\uFFFDy", read("text/a.txt"));
    assertEquals("\"x\uFFFDy\"", between("\"quote\":", ",\"textStart"));
  }

  @Test
  void writtenTextCanBeReadBeforeItIsPublished() throws IOException {
    try (Publication publication = Publication.into(out.resolve("new"));
        Scratch scratch = new Scratch(publication.own("scratch"));
        DatasetWriter dataset = new DatasetWriter(publication, scratch)) {
      dataset.write(page("a", "text"));

      assertEquals("text", dataset.textOf("a"));
      assertNull(dataset.textOf("b"));
    }
  }

  @Test
  void findingIsALineWithTheFieldsOfTheSpec() throws IOException {
    write(finding());

    assertEquals("""
        {"id":"f1","subject":"naltrexone","attribute":"half_life","scope":{"route":"oral"},\
        "comparability":"same_scope","axes":["kind"],"relation":"disjoint","verdict":"conflict",\
        "severity":"major","within_page":false,"sources":["a","b"],"sides":[\
        {"value":{"low":4,"high":4,"unit":"h"},"polarity":"affirmed","sources":["a"],"claims":["c1"]},\
        {"value":{"low":10,"high":null,"unit":"h"},"polarity":"negated","sources":["b"],\
        "claims":["c2","c3"]}],"reference":[],"recommended":null,"reason":"4 h against 10 h."}
        """, read("findings.jsonl"));
  }

  @Test
  void findingIsARowThatAnEditorCanRead() throws IOException {
    write(finding());

    CSVRecord row = row("findings.csv", 0);
    assertEquals("4 h [a] | not at least 10 h [b]", row.get("values"));
    assertEquals("route=oral", row.get("scope"));
    assertEquals("c1; c2; c3", row.get("claims"));
  }

  @Test
  void csvReadsBackAsItWasAndRunsNoFormula() throws IOException {
    List<String> quotes = List.of(
        "=cmd|' /C calc'!A0",
        "+1",
        "-1 \"quoted\", and more",
        "@SUM(A1)",
        "\ttab",
        "\rreturn",
        "two\nlines",
        "a=b");
    Claim[] claims = quotes.stream()
        .map(quote -> claim("c", new Value.Quantity(number("-2"), number("-1"), "1"), quote))
        .toArray(Claim[]::new);
    write(page("a", "text", claims));

    assertEquals(
        List.of(
            "'=cmd|' /C calc'!A0",
            "'+1",
            "'-1 \"quoted\", and more",
            "'@SUM(A1)",
            "'\ttab",
            "'\rreturn",
            "two\nlines",
            "a=b"),
        rows("claims.csv").stream().map(row -> row.get("quote")).toList());
    assertEquals("-2", row("claims.csv", 0).get("low"));
    assertEquals("-1", row("claims.csv", 0).get("high"));
  }

  @Test
  void csvHasTheColumnsThatTheReadmeNamesAndCrlf() throws IOException {
    write(page("a", "text"));

    assertEquals(
        "id,source,subject,attribute,polarity,low,high,unit,code,text,route,form,frequency,kind,"
            + "indication,population,jurisdiction,regulator,receptor,agent,measure,outcome,status,"
            + "other_qualifiers,quote,section,sentence,text_start,text_end,start,end,rule,confidence\r\n",
        read("claims.csv"));
  }

  private static Claim claim(String id, Value value, String quote) {
    return new Claim(
        id,
        "a",
        "naltrexone",
        "dose",
        value,
        Polarity.NEGATED,
        Map.of("route", "oral", "kind", "usual"),
        new Evidence(quote, new Span(3, 3 + quote.length()), new Span(30, 30 + quote.length())),
        "dose-1",
        "Use > Dose",
        "=" + quote);
  }

  private static Finding finding() {
    return new Finding(
        "f1",
        "naltrexone",
        "half_life",
        Map.of("route", "oral"),
        Comparability.SAME_SCOPE,
        List.of("kind"),
        Relation.DISJOINT,
        Verdict.CONFLICT,
        Severity.MAJOR,
        false,
        List.of("a", "b"),
        List.of(
            new Finding.Side(
                new Value.Quantity(number("4"), number("4.0"), "h"),
                Polarity.AFFIRMED,
                List.of("a"),
                List.of("c1")),
            new Finding.Side(
                new Value.Quantity(number("10"), null, "h"),
                Polarity.NEGATED,
                List.of("b"),
                List.of("c2", "c3"))),
        "4 h against 10 h.");
  }

  private static PageResult page(String id, String text, Claim... claims) {
    Page page = new Page(id, "in/" + id + ".html", Format.HTML, "source", "UTF-8", "bom", "00ff");
    Removal removal = new Removal(Reason.PRICE_TABLE, "price", 1.0 / 3, "$ 5", new Span(7, 9));
    Metadata metadata = new Metadata("Title", List.of("A", "B"), null, "2024-02-01", "en", null);
    CleanPage clean = new CleanPage(
        page,
        text,
        Alignment.identity(text.length()),
        List.of(),
        List.of(removal),
        metadata,
        List.of());
    List<Notice> notices = List.of(new Notice("in/a.html", "a notice"));
    return new PageResult(id, path(id), PageDigest.of(clean, null), List.of(claims), notices, null);
  }

  private static PageResult failed(String id, String cause) {
    return new PageResult(id, path(id), null, List.of(), List.of(), cause);
  }

  private static String path(String id) {
    return "in/" + id + ".html";
  }

  private static BigDecimal number(String number) {
    return new BigDecimal(number);
  }

  private void write(PageResult... pages) throws IOException {
    write(List.of(pages), List.of());
  }

  private void write(Finding finding) throws IOException {
    write(List.of(), List.of(finding));
  }

  private void write(List<PageResult> pages, List<Finding> findings) throws IOException {
    try (Publication publication = Publication.into(out)) {
      try (Scratch scratch = new Scratch(publication.own("scratch"));
          DatasetWriter dataset = new DatasetWriter(publication, scratch)) {
        for (PageResult page : pages) {
          dataset.write(page);
        }
        dataset.write(COPIES);
        for (Finding finding : findings) {
          dataset.write(finding);
        }
      }
      publication.publish();
    }
  }

  private String read(String name) throws IOException {
    return Files.readString(out.resolve(name));
  }

  /** What stands between two marks in {@code claims.jsonl}. */
  private String between(String before, String after) throws IOException {
    String claims = read("claims.jsonl");
    int start = claims.indexOf(before) + before.length();
    return claims.substring(start, claims.indexOf(after, start));
  }

  private CSVRecord row(String name, int index) throws IOException {
    return rows(name).get(index);
  }

  private List<CSVRecord> rows(String name) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return format.parse(new StringReader(read(name))).getRecords();
  }
}
