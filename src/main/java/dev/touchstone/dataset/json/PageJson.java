package dev.touchstone.dataset.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.clean.Metadata;
import dev.touchstone.clean.Removal;
import dev.touchstone.engine.PageResult;
import dev.touchstone.page.Notice;
import dev.touchstone.page.Page;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A page in the three forms that it is written in: its record, its removals, its content. */
public final class PageJson {

  private PageJson() {}

  /** A line of {@code pages.jsonl}: what was read, how, and what came of it. */
  public static void writeRecord(JsonGenerator json, PageResult result) throws IOException {
    json.writeStringField("id", result.input().id());
    json.writeStringField("path", result.input().path());
    CleanPage clean = result.page();
    if (clean != null) {
      writeDescription(json, clean);
      json.writeNumberField("claims", result.claims().size());
    }
    JsonValues.texts(
        json, "notices", result.notices().stream().map(Notice::message).toList());
    PageResult.Failure failure = result.failure();
    JsonValues.text(json, "error", failure == null ? null : failure.cause());
  }

  private static void writeDescription(JsonGenerator json, CleanPage clean) throws IOException {
    Metadata metadata = clean.metadata();
    JsonValues.text(json, "title", metadata.title());
    JsonValues.text(json, "author", author(metadata));
    JsonValues.text(json, "published", metadata.published());
    JsonValues.text(json, "modified", metadata.modified());
    JsonValues.text(json, "language", metadata.language());
    JsonValues.text(json, "site", metadata.site());
    Page page = clean.page();
    json.writeStringField("format", page.format().name().toLowerCase(Locale.ROOT));
    json.writeStringField("charset", page.charset());
    json.writeStringField("charset_basis", page.charsetBasis());
    json.writeStringField("sha256", page.sha256());
    json.writeNumberField("characters", clean.text().length());
    json.writeNumberField("blocks", clean.blocks().size());
    json.writeNumberField("removed", clean.removed().size());
  }

  /** A line of what {@code clean} prints. */
  public static void writeContent(JsonGenerator json, PageResult result) throws IOException {
    json.writeStringField("id", result.input().id());
    PageResult.Failure failure = result.failure();
    if (failure != null) {
      json.writeStringField("error", failure.cause());
    }
    CleanPage clean = result.page();
    if (clean == null) {
      return;
    }
    Metadata metadata = clean.metadata();
    json.writeStringField("text", clean.text());
    JsonValues.text(json, "title", metadata.title());
    JsonValues.text(json, "author", author(metadata));
    String published = metadata.published();
    JsonValues.text(json, "date", published != null ? published : metadata.modified());
    json.writeArrayFieldStart("removed");
    for (Removal removal : clean.removed()) {
      json.writeStartObject();
      json.writeStringField("reason", removal.reason().code());
      writePlace(json, removal);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** A line of {@code removed.jsonl}. */
  public static void writeRemoval(JsonGenerator json, String source, Removal removal)
      throws IOException {
    json.writeStringField("source", source);
    json.writeStringField("reason", removal.reason().code());
    json.writeStringField("rule", removal.rule());
    json.writeNumberField("score", score(removal.score()));
    writePlace(json, removal);
  }

  private static void writePlace(JsonGenerator json, Removal removal) throws IOException {
    json.writeStringField("quote", removal.quote());
    json.writeNumberField("start", removal.inSource().start());
    json.writeNumberField("end", removal.inSource().end());
  }

  /** Three places: Java 17 and 19 print some doubles differently beyond that. */
  private static BigDecimal score(double score) {
    BigDecimal rounded = BigDecimal.valueOf(score).setScale(3, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
  }

  private static @Nullable String author(Metadata metadata) {
    List<String> authors = metadata.authors();
    return authors.isEmpty() ? null : String.join("; ", authors);
  }
}
