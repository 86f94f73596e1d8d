package dev.touchstone.ingest.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.page.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class DocumentsTest {

  private static final String WORD_NAMESPACE =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private static Extract read(byte[] bytes) throws IOException {
    return Objects.requireNonNull(Documents.read(bytes));
  }

  private static String failure(byte[] bytes) {
    return String.valueOf(
        assertThrows(IOException.class, () -> Documents.read(bytes)).getMessage());
  }

  @Test
  void plainPageIsNoDocument() throws IOException {
    assertNull(Documents.read("<html><p>Take one tablet.</p></html>".getBytes(UTF_8)));
  }

  @Test
  void wordBrokenAtTheEndOfAPrintedLineIsWhole() throws IOException {
    byte[] pdf = pdf(
        "Naltrexone tablets have a half-life of four hours after swal-",
        "lowing, and its metabolite has a longer half-",
        "life of thirteen hours.");

    Extract text = read(pdf);

    assertEquals(
        "Naltrexone tablets have a half-life of four hours after swallowing, and its metabolite"
            + " has a longer half-life of thirteen hours.",
        text.text().strip());
    assertEquals(Format.TEXT, text.format());
    assertEquals("pdf", text.basis());
  }

  @Test
  void pdfThatAsksForAPasswordSaysSo() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(bytes);
    }

    assertEquals("encrypted PDF; save it without a password", failure(bytes.toByteArray()));
  }

  @Test
  void pdfOfPicturesSaysSo() throws IOException {
    assertEquals(
        "PDF without text, perhaps scanned pictures; run text recognition first", failure(pdf()));
  }

  @Test
  void wordDocumentKeepsItsStructure() throws IOException {
    String body = "<w:document %s><w:body>".formatted(WORD_NAMESPACE)
        + "<w:p><w:pPr><w:pStyle w:val=\"Heading2\"/></w:pPr><w:r><w:t>Dosage</w:t></w:r></w:p>"
        + "<w:p><w:r><w:t xml:space=\"preserve\">Take 50&#160;mg </w:t></w:r>"
        + "<w:r><w:t>&lt;once&gt; a day.</w:t></w:r></w:p>"
        + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>nausea</w:t></w:r></w:p>"
        + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>headache</w:t></w:r></w:p>"
        + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Onset</w:t></w:r></w:p></w:tc>"
        + "<w:tc><w:p><w:r><w:t>1 h</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
        + "</w:body></w:document>";
    String properties = "<p xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Leaflet"
        + "</dc:title><dc:creator>A. Writer</dc:creator></p>";

    Extract text = read(zip(Map.of("word/document.xml", body, "docProps/core.xml", properties)));

    assertEquals(
        List.of(
            "<title>Leaflet</title>",
            "<meta name=\"author\" content=\"A. Writer\">",
            "<h2>Dosage</h2>",
            "<p>Take 50\u00a0mg &lt;once&gt; a day.</p>",
            "<ul><li>nausea</li>",
            "<li>headache</li>",
            "</ul>",
            "<table><tr><td>Onset </td><td>1 h </td></tr>",
            "</table>"),
        text.text().lines().toList());
  }

  @Test
  void savedWebPageIsItsHtmlPartInTheCharsetOfThatPart() throws IOException {
    String mhtml = """
        From: <Saved by a browser>
        Subject: Page
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="----x"

        ------x
        Content-Type: text/html; charset=windows-1252
        Content-Transfer-Encoding: quoted-printable

        <html><p>Wirkung nach 10=96=
        20 Minuten, f=FCr 4 Stunden.</p></html>
        ------x
        Content-Type: image/png
        Content-Transfer-Encoding: base64

        iVBORw0KGgo=
        ------x--
        """.replace("\n", "\r\n");

    Extract text = read(mhtml.getBytes(UTF_8));

    assertEquals(
        "<html><p>Wirkung nach 10–20 Minuten, für 4 Stunden.</p></html>",
        text.text().strip());
    assertEquals(Charset.forName("windows-1252").name(), text.charset());
    assertEquals("header", text.basis());
  }

  @Test
  void labelKeepsItsSectionsUnderTheirTitlesOrTheNamesOfTheirCodes() throws IOException {
    byte[] label = Files.readAllBytes(Path.of("src/test/resources/documents/label.xml"));

    String html = read(label).text();

    assertEquals(
        List.of(
            "<title>Samplol tablets (atenolol)</title>",
            "<meta name=\"article:modified_time\" content=\"2024-03-15\">",
            "<meta name=\"identifier\" content=\"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee\">",
            "<h1>Samplol</h1>",
            "<h2>1 INDICATIONS AND USAGE</h2>",
            "<p>Samplol is indicated for hypertension.</p>",
            "<ul><li>angina pectoris</li>",
            "<li>acute myocardial infarction</li>",
            "</ul>",
            "<h2>CLINICAL PHARMACOLOGY SECTION</h2>",
            "<p>The elimination half-life of atenolol is 6 to 7 hours.</p>",
            "<h3>Doses &lt;by&gt; age</h3>",
            "<table><thead><tr><th>Age</th><th>Dose</th></tr>",
            "</thead>",
            "<tbody><tr><td>Adults</td><td>50 mg once daily</td></tr>",
            "</tbody>",
            "</table>"),
        html.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.matches("</?(html|head|body|main).*"))
            .toList());
  }

  @Test
  void labelThatAsksForAFileOfThisMachineIsRefused() throws IOException {
    Path secret = Files.writeString(Files.createTempFile("secret", ".txt"), "SECRET");
    String label = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri()
        + "\">]><document xmlns=\"urn:hl7-org:v3\"><title>&x;</title></document>";

    String outcome;
    try {
      outcome = read(label.getBytes(UTF_8)).text();
    } catch (IOException e) {
      outcome = String.valueOf(e.getMessage());
    }

    assertFalse(outcome.contains("SECRET"), outcome);
  }

  @Test
  void labelCutOffInTheMiddleIsRefused() throws IOException {
    byte[] label = Files.readAllBytes(Path.of("src/test/resources/documents/label.xml"));

    assertTrue(failure(Arrays.copyOf(label, 1500)).startsWith("broken XML: "));
  }

  private static byte[] pdf(String... lines) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 11);
        content.setLeading(13);
        content.newLineAtOffset(70, 700);
        for (String line : lines) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(Map<String, String> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
