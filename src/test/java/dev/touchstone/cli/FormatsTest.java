package dev.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.touchstone.dataset.schema.Column;
import dev.touchstone.dataset.schema.JsonSchema;
import dev.touchstone.dataset.schema.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms for other tools, read back as these tools would. */
class FormatsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir
  private static Path folder;

  @BeforeAll
  static void runTheSeeds() {
    Cli run = Cli.real(
        "run",
        "seeds",
        "--out",
        folder.resolve("out"),
        "--reports",
        folder.resolve("reports"),
        "--formats",
        "sarif,junit,annotations,datapackage,croissant,provenance,parquet");
    assertEquals(0, run.code(), run.err());
  }

  private static String read(String name) throws IOException {
    return Files.readString(folder.resolve("out").resolve(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"claims", "findings", "pages", "removed", "sources"})
  void everyLineIsWhatItsCommittedSchemaSays(String name) throws IOException {
    String committed = Files.readString(Path.of("docs", "schemas", name + ".schema.json"));
    StringWriter made = new StringWriter();
    JsonSchema.write(Table.of(name + ".jsonl"), made);
    assertEquals(made.toString(), committed, "run `./touchstone schema " + name + ".jsonl --json`");

    Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(committed, InputFormat.JSON);
    List<String> errors = new ArrayList<>();
    for (String line : read(name + ".jsonl").lines().toList()) {
      for (Error error : schema.validate(line, InputFormat.JSON)) {
        errors.add(error + " in " + line);
      }
    }
    assertEquals(List.of(), errors);
  }

  @ParameterizedTest
  @ValueSource(strings = {"claims.csv", "findings.csv", "pages.csv", "removed.csv", "sources.csv"})
  void everyColumnOfATableIsDescribed(String name) throws IOException {
    try (CSVParser table =
        CSVParser.parse(read(name), CSVFormat.RFC4180.builder().setHeader().get())) {
      assertEquals(
          Table.of(name).columns().stream().map(Column::name).toList(), table.getHeaderNames());
    }
  }

  @Test
  void sarifHasEveryFindingOnceAndItsRegionsAreTheQuotes() throws IOException {
    JsonNode run = JSON.readTree(read("findings.sarif")).at("/runs/0");
    Map<String, String> charsets = new HashMap<>();
    for (String line : read("pages.jsonl").lines().toList()) {
      JsonNode page = JSON.readTree(line);
      charsets.put(page.get("path").asText(), page.get("charset").asText());
    }
    Set<String> prints = new TreeSet<>();
    for (JsonNode result : run.get("results")) {
      prints.add(result.at("/partialFingerprints/touchstoneFinding~1v1").asText());
      assertEquals(
          result.get("ruleId").asText(),
          run.at("/tool/driver/rules")
              .get(result.get("ruleIndex").asInt())
              .get("id")
              .asText());
      JsonNode region = result.at("/locations/0/physicalLocation");
      String path = region.at("/artifactLocation/uri").asText();
      String source = Files.readString(Path.of(path), Charset.forName(charsets.get(path)));
      int start = region.at("/region/charOffset").asInt();
      String there =
          source.substring(start, start + region.at("/region/charLength").asInt());
      String quote = result.at("/locations/0/message/text").asText();
      assertEquals(quote.charAt(0), there.charAt(0), there);
    }
    assertEquals(read("findings.jsonl").lines().count(), prints.size());
  }

  @Test
  void sarifIsWhatItsStandardSays() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
      String standard = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(standard, InputFormat.JSON);

      assertEquals(List.of(), schema.validate(read("findings.sarif"), InputFormat.JSON));
      assertFalse(schema.validate("{\"version\": \"2.1.0\"}", InputFormat.JSON).isEmpty());
    }
  }

  @Test
  void junitFailsWhereSomebodyHasToDecide() throws Exception {
    var document = DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(folder.resolve("out/junit.xml").toFile());
    var suite = document.getDocumentElement();

    assertEquals(
        read("findings.jsonl").lines().count(),
        document.getElementsByTagName("testcase").getLength());
    assertEquals(
        suite.getAttribute("failures"),
        String.valueOf(document.getElementsByTagName("failure").getLength()));
  }

  @Test
  void annotationsPointAtTheQuoteInUnicodeCharacters() throws IOException {
    JsonNode items = JSON.readTree(read("claims.jsonld")).get("items");
    assertEquals(read("claims.jsonl").lines().count(), items.size());
    for (JsonNode item : items) {
      String text = read(item.at("/target/source").asText());
      JsonNode quote = item.at("/target/selector/0");
      JsonNode place = item.at("/target/selector/1");
      int start = text.offsetByCodePoints(0, place.get("start").asInt());
      int end = text.offsetByCodePoints(0, place.get("end").asInt());
      assertEquals(quote.get("exact").asText(), text.substring(start, end));
      assertTrue(text.contains(quote.get("prefix").asText()
          + quote.get("exact").asText()
          + quote.get("suffix").asText()));
    }
  }

  @Test
  void dataPackageDescribesFilesThatAreThere() throws IOException {
    JsonNode resources = JSON.readTree(read("datapackage.json")).get("resources");
    List<String> paths = StreamSupport.stream(resources.spliterator(), false)
        .map(resource -> resource.get("path").asText())
        .toList();
    assertEquals(Table.all().stream().map(Table::file).toList(), paths);
    paths.forEach(path -> assertTrue(Files.exists(folder.resolve("out").resolve(path)), path));
  }

  @Test
  void croissantDescribesTheColumnsThatTheTablesHave() throws IOException {
    JsonNode croissant = JSON.readTree(read("croissant.json"));
    for (JsonNode file : croissant.get("distribution")) {
      String name = file.get("name").asText();
      assertEquals(line("files.sha256", name), file.get("sha256").asText() + "  " + name);
    }
    for (JsonNode set : croissant.get("recordSet")) {
      List<String> columns = StreamSupport.stream(set.get("field").spliterator(), false)
          .map(field -> field.at("/source/extract/column").asText())
          .toList();
      String header =
          read(set.get("name").asText() + ".csv").lines().findFirst().orElseThrow();
      assertEquals(header, String.join(",", columns));
    }
  }

  @Test
  void provenanceNamesEveryPageAndEveryRuleOfAClaim() throws IOException {
    JsonNode graph = JSON.readTree(read("provenance.jsonld")).get("@graph");
    Set<String> told = new TreeSet<>();
    graph.forEach(node -> told.add(node.get("@id").asText()));
    JsonNode run = StreamSupport.stream(graph.spliterator(), false)
        .filter(node -> node.path("@type").asText().equals("prov:Activity"))
        .findFirst()
        .orElseThrow();
    Set<String> used = new TreeSet<>();
    run.get("prov:used").forEach(input -> used.add(input.asText()));

    Set<String> paths = new TreeSet<>();
    for (String line : read("pages.jsonl").lines().toList()) {
      paths.add(JSON.readTree(line).get("path").asText());
    }
    assertEquals(paths, used);
    for (String line : read("claims.jsonl").lines().toList()) {
      String rule = JSON.readTree(line).get("rule").asText();
      assertTrue(told.contains("urn:touchstone:rule:" + rule), rule);
    }
    assertTrue(told.contains("claims.csv"));
  }

  private static String line(String file, String ending) throws IOException {
    return read(file)
        .lines()
        .filter(line -> line.endsWith("  " + ending))
        .findFirst()
        .orElseThrow();
  }
}
