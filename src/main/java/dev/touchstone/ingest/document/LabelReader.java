package dev.touchstone.ingest.document;

import dev.touchstone.page.Format;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/**
 * A drug label as structured product labeling (HL7 SPL, as DailyMed publishes it): its sections as
 * HTML, each under its title or under the name of its LOINC code.
 */
final class LabelReader implements DocumentReader {

  @Override
  public boolean reads(byte[] bytes) {
    String head = Head.of(bytes);
    return head.contains("<document") && head.contains("urn:hl7-org:v3");
  }

  @Override
  public Extract read(byte[] bytes) throws IOException {
    LabelBody body = new LabelBody();
    try {
      body.write(Xml.stream(bytes));
    } catch (XMLStreamException e) {
      throw Xml.broken(e);
    }
    return new Extract(body.html(), Format.HTML, "UTF-8", "spl");
  }
}
