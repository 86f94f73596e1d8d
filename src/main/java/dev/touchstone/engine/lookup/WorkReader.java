package dev.touchstone.engine.lookup;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Reads a work as Crossref's REST API writes it (`message` of `GET /works/{doi}`). Thread-safe. */
final class WorkReader {

  /** Crossref's keys for the days on which a work came out, in its several forms. */
  private static final List<String> DATES =
      List.of("issued", "published", "published-print", "published-online");

  private final ObjectMapper json = new ObjectMapper();

  /**
   * The work in an answer.
   *
   * @throws IOException if the answer is no work; the message says so
   */
  Work read(byte[] answer) throws IOException {
    JsonNode message = message(answer);
    List<String> titles = new ArrayList<>();
    for (JsonNode title : message.path("title")) {
      titles.add(plain(title.asText()));
      for (JsonNode subtitle : message.path("subtitle")) {
        titles.add(plain(title.asText() + ": " + subtitle.asText()));
      }
    }
    TreeSet<Integer> years = new TreeSet<>();
    for (String date : DATES) {
      int year = message.path(date).path("date-parts").path(0).path(0).asInt();
      if (year > 0) {
        years.add(year);
      }
    }
    JsonNode author = message.path("author").path(0);
    String name = author.path("family").asText(author.path("name").asText());
    return new Work(true, titles, List.copyOf(years), plain(name));
  }

  private JsonNode message(byte[] answer) throws IOException {
    try {
      JsonNode message = json.readTree(answer).path("message");
      if (message.path("DOI").isTextual()) {
        return message;
      }
    } catch (JacksonException e) {
      throw new IOException("its answer is no JSON", e);
    }
    throw new IOException("its answer describes no work");
  }

  /** Titles come with bits of HTML. */
  private static String plain(String text) {
    return text.replaceAll("<[^<>]{0,80}>", "").replaceAll("\\s+", " ").trim();
  }
}
