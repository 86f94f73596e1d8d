package dev.touchstone.clean;

import dev.touchstone.clean.draft.Draft;
import dev.touchstone.clean.html.HtmlReader;
import dev.touchstone.clean.html.HtmlReading;
import dev.touchstone.clean.plain.PlainMetadata;
import dev.touchstone.clean.plain.PlainReader;
import dev.touchstone.clean.sift.CleaningPack;
import dev.touchstone.clean.sift.Sifter;
import dev.touchstone.page.Format;
import dev.touchstone.page.Notice;
import dev.touchstone.page.Page;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a page has to say and takes out the rest. Thread-safe. */
public final class Cleaner {

  private final Sifter sifter;
  private final HtmlReader html;
  private final PlainReader plain;
  private final PlainMetadata plainMetadata;

  /** A cleaner with the rules that come with the program. */
  public Cleaner() {
    this(CleaningPack.bundled());
  }

  public Cleaner(CleaningPack pack) {
    this.sifter = new Sifter(pack);
    this.html = new HtmlReader(pack);
    this.plain = new PlainReader(pack.facts());
    this.plainMetadata = new PlainMetadata(pack.sections());
  }

  /** Cleans one page. Never throws on page content: what was too deep or too long becomes a notice. */
  public CleanPage clean(Page page) {
    if (page.format() == Format.HTML) {
      HtmlReading reading = html.read(page);
      Draft sifted = sifter.sift(reading.draft(), reading.offers());
      List<Notice> notices = new ArrayList<>(reading.notices());
      notices.addAll(Quality.notices(page, sifted));
      return new Linearizer(sifted).write(page, reading.metadata(), notices);
    }
    Draft draft = plain.read(page);
    Metadata metadata = plainMetadata.of(page, draft);
    return new Linearizer(sifter.sift(draft)).write(page, metadata, List.of());
  }
}
