package dev.touchstone.dataset.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.touchstone.clean.Declared;
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
  public static void writeRecord(JsonGenerator json, PageResult result) throws IOException {
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
  public static void writeCopy(JsonGenerator json, String id, Families families)
      throws IOException {
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
    JsonValues.text(json, "author", joined(metadata.authors()));
    JsonValues.text(json, "published", metadata.published());
    JsonValues.text(json, "modified", metadata.modified());
    writeDeclared(json, metadata);
    json.writeStringField("format", page.format().name().toLowerCase(Locale.ROOT));
    json.writeStringField("charset", page.charset());
    json.writeStringField("charset_basis", page.charsetBasis());
    json.writeStringField("sha256", page.sha256());
    json.writeNumberField("characters", page.text().length());
    json.writeNumberField("blocks", page.blocks());
    json.writeNumberField("removed", page.removed().size());
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
    JsonValues.text(json, "author", joined(metadata.authors()));
    String published = metadata.published();
    JsonValues.text(json, "date", published != null ? published : metadata.modified());
    writeDeclared(json, metadata);
    json.writeArrayFieldStart("removed");
    for (Removal removal : page.removed()) {
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
