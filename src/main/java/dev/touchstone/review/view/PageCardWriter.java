package dev.touchstone.review.view;

import dev.touchstone.report.source.SourceViewWriter;
import dev.touchstone.report.words.OneLine;
import dev.touchstone.report.words.Words;
import dev.touchstone.review.batch.Batch;
import dev.touchstone.review.batch.PageLine;
import dev.touchstone.vet.card.SourceCard;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lays out the source card of a page. */
public final class PageCardWriter {

  private static final int LONGEST_TITLE = 200;

  private final SourceViewWriter sources;

  public PageCardWriter(Words words) {
    this.sources = new SourceViewWriter(words);
  }

  /** The card of the page with an id; null if the run has none. */
  public @Nullable PageCardView write(Batch batch, String source) {
    PageLine page = batch.pages().get(source);
    SourceCard card = batch.card(source);
    if (page == null || card == null) {
      return null;
    }
    String title = page.title();
    String id = URLEncoder.encode(source, StandardCharsets.UTF_8);
    return new PageCardView(
        source,
        OneLine.shorten(title == null || title.isBlank() ? source : title, LONGEST_TITLE),
        OneLine.shorten(page.path(), LONGEST_TITLE),
        sources.write(card, null),
        "/?state=all&source=" + id,
        "/text/" + id.replace("+", "%20").replace("%2F", "/") + ".txt",
        "/removed?source=" + id);
  }
}
