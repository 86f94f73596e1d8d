package dev.touchstone.dataset.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Value;
import dev.touchstone.dataset.json.PrettyJson;
import dev.touchstone.engine.PageDigest;
import dev.touchstone.engine.PageResult;
import dev.touchstone.page.Span;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Claims as W3C Web Annotations on the cleaned texts.
 *
 * <p>Positions are Unicode characters, as that standard wants, and not the UTF-16 code units of the
 * other data sets.
 */
final class WebAnnotations implements Export {

  private static final int CONTEXT = 32;
  private static final String TYPE = "type";

  private final Writer out;
  private final JsonGenerator json;

  WebAnnotations(Writer out) throws IOException {
    this.out = out;
    json = PrettyJson.to(out);
    json.writeStartObject();
    json.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
    json.writeStringField("id", "urn:touchstone:claims");
    json.writeStringField(TYPE, "AnnotationPage");
    json.writeNumberField("startIndex", 0);
    json.writeArrayFieldStart("items");
  }

  @Override
  public void page(PageResult result) throws IOException {
    PageDigest page = result.page();
    for (Claim claim : result.claims()) {
      annotation(json, claim, page == null ? "" : page.text());
    }
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    out.close();
  }

  private static void annotation(JsonGenerator json, Claim claim, String text) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", "urn:touchstone:claim:" + claim.id());
    json.writeStringField(TYPE, "Annotation");
    json.writeStringField("motivation", "describing");
    json.writeObjectFieldStart("body");
    json.writeStringField(TYPE, "TextualBody");
    json.writeStringField("format", "text/plain");
    json.writeStringField("language", "en");
    json.writeStringField("value", statement(claim));
    json.writeEndObject();
    json.writeObjectFieldStart("target");
    json.writeStringField("source", "text/" + PrettyJson.reference(claim.source()) + ".txt");
    json.writeArrayFieldStart("selector");
    selectors(json, claim, text);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void selectors(JsonGenerator json, Claim claim, String text) throws IOException {
    Span span = claim.evidence().inText();
    boolean found = span.end() <= text.length();
    json.writeStartObject();
    json.writeStringField(TYPE, "TextQuoteSelector");
    json.writeStringField("exact", claim.evidence().quote());
    if (found) {
      int from = whole(text, Math.max(0, span.start() - CONTEXT));
      int to = whole(text, Math.min(text.length(), span.end() + CONTEXT));
      json.writeStringField("prefix", text.substring(from, span.start()));
      json.writeStringField("suffix", text.substring(span.end(), to));
    }
    json.writeEndObject();
    if (found) {
      json.writeStartObject();
      json.writeStringField(TYPE, "TextPositionSelector");
      json.writeNumberField("start", text.codePointCount(0, span.start()));
      json.writeNumberField("end", text.codePointCount(0, span.end()));
      json.writeEndObject();
    }
  }

  private static int whole(String text, int offset) {
    boolean inPair = offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return inPair ? offset - 1 : offset;
  }

  /** {@code naltrexone half_life = 4 h (route=oral)}. */
  private static String statement(Claim claim) {
    String limits = claim.qualifiers().isEmpty() ? "" : " " + claim.qualifiers();
    return claim.subject() + " " + claim.attribute() + " = " + claim.polarity().code() + " "
        + value(claim.value()) + limits;
  }

  private static String value(Value value) {
    if (value instanceof Value.Quantity quantity) {
      return plain(quantity.low()) + ".." + plain(quantity.high()) + " " + quantity.unit();
    }
    return value instanceof Value.Code code ? code.code() : ((Value.Text) value).text();
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
