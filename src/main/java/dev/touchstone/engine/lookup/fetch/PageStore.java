package dev.touchstone.engine.lookup.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/**
 * The fetched pages as a web archive (WARC). The file of the last complete fetch stays until the new one
 * is complete, and gives the pages that have not changed since. Not thread-safe.
 */
final class PageStore implements Closeable {

  static final String NAME = "pages.warc.gz";

  /** About the connection, not about the page; cookies are nobody's business later. */
  private static final Set<String> LEFT_OUT = Set.of(
      "transfer-encoding",
      "connection",
      "keep-alive",
      "content-length",
      "set-cookie",
      "set-cookie2",
      "trailer",
      "upgrade",
      "content-type");

  /** What may be sent back in a header. */
  private static final Pattern PRINTABLE = Pattern.compile("[\\x20-\\x7e]+");

  private final Path file;
  private final Path fresh;
  private final WarcWriter out;
  private final Map<String, Older> older = new HashMap<>();

  PageStore(Path folder) throws IOException {
    Files.createDirectories(folder);
    file = folder.resolve(NAME);
    fresh = folder.resolve(NAME + ".new");
    if (Files.exists(file)) {
      index();
    }
    Files.deleteIfExists(fresh);
    out = new WarcWriter(
        FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
        WarcCompression.GZIP);
  }

  /** A page of the last fetch: where it stands, and what its server wants to hear about it. */
  private record Older(long place, Map<String, String> conditions) {}

  private void index() throws IOException {
    try (WarcReader warc = new WarcReader(file)) {
      long place = 0;
      for (Optional<WarcRecord> next = warc.next(); next.isPresent(); next = warc.next()) {
        place = warc.position();
        if (next.get() instanceof WarcResponse page) {
          older.put(page.target(), new Older(place, conditions(page)));
        }
      }
    } catch (IOException | RuntimeException e) { // then all is fetched anew
      older.clear();
    }
  }

  private static Map<String, String> conditions(WarcResponse page) throws IOException {
    Map<String, String> conditions = new HashMap<>();
    Optional<String> tag = page.http().headers().first("ETag");
    tag.filter(PRINTABLE.asMatchPredicate())
        .ifPresent(text -> conditions.put("If-None-Match", text));
    Optional<String> date = page.http().headers().first("Last-Modified");
    date.filter(PRINTABLE.asMatchPredicate())
        .ifPresent(text -> conditions.put("If-Modified-Since", text));
    return conditions;
  }

  /** What to ask with, so that the server need not send what is here already. */
  Map<String, String> conditions(URI address) {
    Older known = older.get(address.toString());
    return known == null ? Map.of() : known.conditions;
  }

  /** Keeps an answer under the address that was asked for first. */
  void keep(URI address, Answer answer, Instant now) throws IOException {
    HttpResponse.Builder http = new HttpResponse.Builder(answer.status(), "OK");
    for (Map.Entry<String, List<String>> header : answer.headers().map().entrySet()) {
      if (!LEFT_OUT.contains(header.getKey().toLowerCase(Locale.ROOT))) {
        header.getValue().forEach(value -> http.addHeader(header.getKey(), value));
      }
    }
    MediaType type = type(answer.header("Content-Type"));
    out.write(new WarcResponse.Builder(address)
        .date(now)
        .body(http.body(type, answer.body()).build())
        .build());
  }

  /** The type with its charset; without, where that cannot be read. */
  private static MediaType type(String header) {
    try {
      return MediaType.parse(header);
    } catch (RuntimeException e) { // what stands behind the type
      return MediaType.parse(header.replaceFirst(";.*", "").strip());
    }
  }

  /** Keeps the page of the last fetch, which has not changed; false if it is not there any more. */
  boolean keepOlder(URI address) throws IOException {
    Older known = older.get(address.toString());
    WarcRecord record = known == null ? null : record(known.place);
    return record != null;
  }

  private @Nullable WarcRecord record(long place) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      channel.position(place);
      try (WarcReader warc = new WarcReader(channel)) {
        WarcRecord record = warc.next().orElse(null);
        if (record != null) {
          out.write(record);
        }
        return record;
      }
    }
  }

  /** Puts the new file in the place of the old one, and returns it. */
  Path complete() throws IOException {
    out.close();
    return Files.move(
        fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(fresh);
  }
}
