package dev.touchstone.review.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the browser gets.
 *
 * @param status of HTTP
 * @param headers of this response alone
 * @param body sent in UTF-8
 */
public record Response(int status, Map<String, String> headers, String body) {

  public Response {
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }

  public static Response html(int status, String page) {
    return text(status, "text/html; charset=utf-8", page);
  }

  public static Response plain(int status, String text) {
    return text(status, "text/plain; charset=utf-8", text);
  }

  public static Response text(int status, String type, String text) {
    return new Response(status, Map.of("Content-Type", type), text);
  }

  /** To another page of ours, to be fetched with GET. */
  public static Response to(String address) {
    return new Response(303, Map.of("Location", address), "");
  }

  public Response with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Response(status, more, body);
  }
}
