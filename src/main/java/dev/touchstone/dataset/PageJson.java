package dev.touchstone.dataset;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.touchstone.clean.Metadata;
import dev.touchstone.clean.Removal;
import dev.touchstone.compare.family.Families;
import dev.touchstone.engine.PageDigest;
import dev.touchstone.engine.PageResult;
import dev.touchstone.page.Notice;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A page in the three forms that it is written in: its record, its removals, its content. */
public final class PageJson {

  private PageJson() {}

  /** The beginning of a line of {@code pages.jsonl}: what was read, how, and what came of it. */
  static void writeRecord(JsonGenerator json, PageResult result) throws IOException {
    json.writeStringField("id", result.id());
    json.writeStringField("path", result.path());
    PageDigest page = result.page();
    if (page != null) {
      writeDescription(json, page);
      json.writeNumberField("claims", result.claims().size());
    }
    JsonValues.texts(
        json, "notices", result.notices().stream().map(Notice::message).toList());
    JsonValues.text(json, "error", result.failure());
  }

  /** The rest of the line, which is known only when all pages are: the page's relatives. */
  static void writeCopy(JsonGenerator json, String id, Families families) throws IOException {
    Families.Copy copy = families.copies().get(id);
    JsonValues.text(json, "copy_of", copy == null ? null : copy.of());
    json.writeFieldName("shared");
    if (copy == null) {
      json.writeNull();
    } else {
      json.writeNumber(score(copy.share()));
    }
    JsonValues.text(json, "family", copy == null ? null : families.leaderOf(id));
  }

  private static void writeDescription(JsonGenerator json, PageDigest page) throws IOException {
    Metadata metadata = page.metadata();
    JsonValues.text(json, "title", metadata.title());
    JsonValues.text(json, "author", author(metadata));
    JsonValues.text(json, "published", metadata.published());
    JsonValues.text(json, "modified", metadata.modified());
    JsonValues.text(json, "language", metadata.language());
    JsonValues.text(json, "site", metadata.site());
    json.writeStringField("format", page.format().name().toLowerCase(Locale.ROOT));
    json.writeStringField("charset", page.charset());
    json.writeStringField("charset_basis", page.charsetBasis());
    json.writeStringField("sha256", page.sha256());
    json.writeNumberField("characters", page.text().length());
    json.writeNumberField("blocks", page.blocks());
    json.writeNumberField("removed", page.removed().size());
  }

  /** A line of what {@code clean} prints. */
  public static void writeContent(JsonGenerator json, PageResult result) throws IOException {
    json.writeStringField("id", result.id());
    String failure = result.failure();
    if (failure != null) {
      json.writeStringField("error", failure);
    }
    PageDigest page = result.page();
    if (page == null) {
      return;
    }
    Metadata metadata = page.metadata();
    json.writeStringField("text", page.text());
    JsonValues.text(json, "title", metadata.title());
    JsonValues.text(json, "author", author(metadata));
    String published = metadata.published();
    JsonValues.text(json, "date", published != null ? published : metadata.modified());
    json.writeArrayFieldStart("removed");
    for (Removal removal : page.removed()) {
      json.writeStartObject();
      json.writeStringField("reason", removal.reason().code());
      writePlace(json, removal);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** A line of {@code removed.jsonl}. */
  static void writeRemoval(JsonGenerator json, String source, Removal removal) throws IOException {
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
