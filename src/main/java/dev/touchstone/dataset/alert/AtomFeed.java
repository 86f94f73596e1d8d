package dev.touchstone.dataset.alert;

import dev.touchstone.dataset.XmlText;
import dev.touchstone.dataset.changes.Changes;
import dev.touchstone.dataset.changes.RecordedRun;
import dev.touchstone.page.Sha256;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;

/**
 * What has changed as an Atom feed (RFC 4287): an entry a change, the newest run first.
 *
 * <p>Ids are the same whenever the feed is written again: a reader shows no entry twice.
 */
public final class AtomFeed {

  /** More entries than a reader would show; those of the newest runs stay. */
  private static final int MOST = 500;

  private final Writer out;
  private int entries;

  private AtomFeed(Writer out) {
    this.out = out;
  }

  /**
   * Writes the feed; does not close the writer.
   *
   * @param id what makes it this feed and no other: the first run's id
   * @param runs newest first, at least one
   */
  public static void write(String id, List<Changes> runs, Writer out) throws IOException {
    RecordedRun newest = runs.get(0).now();
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.write("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
    out.write("<id>" + urn("feed " + id) + "</id>\n");
    out.write("<title>Touchstone: what has changed</title>\n");
    out.write("<updated>" + newest.at() + "</updated>\n");
    out.write("<author><name>Touchstone</name></author>\n");
    out.write(
        "<generator version=\"" + XmlText.escape(newest.version()) + "\">touchstone</generator>\n");
    AtomFeed feed = new AtomFeed(out);
    for (Changes run : runs) {
      feed.write(run);
    }
    out.write("</feed>\n");
  }

  private void write(Changes run) throws IOException {
    for (Changes.OfFinding change : run.findings()) {
      String key = change.kind().code() + " " + change.shown().evidence();
      entry(run, key, change.kind().code() + " finding", ChangesText.finding(change));
    }
    for (Changes.OfValue change : run.values()) {
      String key = "value " + change.page() + "\n" + change.old() + "\n" + change.now();
      entry(run, key, "changed value", ChangesText.value(change));
    }
    for (Changes.OfPage change : run.pages()) {
      String key = change.kind().code() + " page " + change.shown().id();
      entry(run, key, change.kind().code() + " page", List.of(ChangesText.page(change)));
    }
  }

  private void entry(Changes run, String key, String category, List<String> lines)
      throws IOException {
    if (entries++ >= MOST) {
      return;
    }
    Instant at = run.now().at();
    String content = String.join("\n", lines);
    out.write("<entry>\n<id>" + urn(run.now().id() + "\n" + key) + "</id>\n");
    out.write("<title>" + XmlText.escape(lines.get(0)) + "</title>\n");
    out.write("<updated>" + at + "</updated>\n");
    out.write("<category term=\"" + XmlText.escape(category.replace(' ', '-')) + "\"/>\n");
    out.write("<content type=\"text\">" + XmlText.escape(content) + "</content>\n</entry>\n");
  }

  /** A name made of a hash, in the form of a UUID of version 8 (RFC 9562). */
  private static String urn(String name) {
    String hex = Sha256.hex(name, 32);
    return "urn:uuid:%s-%s-8%s-a%s-%s"
        .formatted(
            hex.substring(0, 8),
            hex.substring(8, 12),
            hex.substring(13, 16),
            hex.substring(17, 20),
            hex.substring(20));
  }
}
