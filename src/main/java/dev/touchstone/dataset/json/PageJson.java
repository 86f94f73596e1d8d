package dev.touchstone.dataset.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.clean.Declared;
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
    JsonValues.text(json, "author", joined(metadata.authors()));
    JsonValues.text(json, "published", metadata.published());
    JsonValues.text(json, "modified", metadata.modified());
    writeDeclared(json, metadata);
    Page page = clean.page();
    json.writeStringField("format", page.format().name().toLowerCase(Locale.ROOT));
    json.writeStringField("charset", page.charset());
    json.writeStringField("charset_basis", page.charsetBasis());
    json.writeStringField("sha256", page.sha256());
    json.writeNumberField("characters", clean.text().length());
    json.writeNumberField("blocks", clean.blocks().size());
    json.writeNumberField("removed", clean.removed().size());
  }

  /** What else a page says of itself. */
  private static void writeDeclared(JsonGenerator json, Metadata metadata) throws IOException {
    Declared declared = metadata.declared();
    JsonValues.text(json, "reviewer", joined(declared.reviewers()));
    JsonValues.texts(json, "credentials", declared.credentials());
    JsonValues.text(json, "language", metadata.language());
    JsonValues.text(json, "site", metadata.site());
    JsonValues.text(json, "canonical", declared.canonical());
    JsonValues.text(json, "kind", declared.kind().isEmpty() ? null : declared.kind());
    JsonValues.texts(json, "types", declared.types());
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
    JsonValues.text(json, "author", joined(metadata.authors()));
    String published = metadata.published();
    JsonValues.text(json, "date", published != null ? published : metadata.modified());
    writeDeclared(json, metadata);
    json.writeArrayFieldStart("removed");
    for (Removal removal : clean.removed()) {
      json.writeStartObject();
      writeRemoval(json, removal);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** A line of {@code removed.jsonl}. */
  public static void writeRemoval(JsonGenerator json, String source, Removal removal)
      throws IOException {
    json.writeStringField("source", source);
    writeRemoval(json, removal);
  }

  private static void writeRemoval(JsonGenerator json, Removal removal) throws IOException {
    json.writeStringField("reason", removal.reason().code());
    json.writeStringField("rule", removal.rule());
    json.writeNumberField("score", score(removal.score()));
    json.writeStringField("quote", removal.quote());
    json.writeNumberField("start", removal.inSource().start());
    json.writeNumberField("end", removal.inSource().end());
  }

  /** Three places: Java 17 and 19 print some doubles differently beyond that. */
  private static BigDecimal score(double score) {
    BigDecimal rounded = BigDecimal.valueOf(score).setScale(3, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
  }

  private static @Nullable String joined(List<String> names) {
    return names.isEmpty() ? null : String.join("; ", names);
  }
}
