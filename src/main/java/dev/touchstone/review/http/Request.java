package dev.touchstone.review.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a browser asks for.
 *
 * @param method GET or POST
 * @param path as in the address, decoded
 * @param query fields of the address
 * @param form fields of the body; empty for GET
 * @param headers first value of each header that we look at, by its name in lower case
 */
public record Request(
    String method,
    String path,
    Map<String, String> query,
    Map<String, String> form,
    Map<String, String> headers) {

  /** Bytes of a body: a note has 4,000 characters, and each may take nine bytes in a form. */
  public static final int LARGEST_BODY = 64 * 1024;

  private static final int LONGEST_QUERY = 8 * 1024;
  private static final int MOST_FIELDS = 60;

  /**
   * What an exchange asks for.
   *
   * @throws BadRequestException if it is larger than a form can be, or malformed
   */
  public static Request of(HttpExchange exchange) throws IOException {
    String query = exchange.getRequestURI().getRawQuery();
    Map<String, String> headers = new LinkedHashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(
            name.toLowerCase(java.util.Locale.ROOT), values.isEmpty() ? "" : values.get(0)));
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY || (query != null && query.length() > LONGEST_QUERY)) {
      throw new BadRequestException(413, "That is too large for a form.");
    }
    String path = exchange.getRequestURI().getPath();
    return new Request(
        exchange.getRequestMethod(),
        path == null ? "" : path,
        fields(query),
        fields(new String(body, StandardCharsets.UTF_8)),
        headers);
  }

  public static Map<String, String> fields(@Nullable String encoded) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (encoded == null || encoded.isEmpty()) {
      return fields;
    }
    for (String field : encoded.split("&", MOST_FIELDS)) {
      int equals = field.indexOf('=');
      String name = equals < 0 ? field : field.substring(0, equals);
      fields.putIfAbsent(decoded(name), equals < 0 ? "" : decoded(field.substring(equals + 1)));
    }
    return fields;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new BadRequestException(400, "The address or form is malformed.");
    }
  }

  public boolean isPost() {
    return method.equals("POST");
  }

  /** A field of the address; empty if it is missing. */
  public String asked(String name) {
    return query.getOrDefault(name, "");
  }

  /** A field of the form; empty if it is missing. */
  public String sent(String name) {
    return form.getOrDefault(name, "");
  }

  public String header(String name) {
    return headers.getOrDefault(name, "");
  }

  /** The value of a cookie; empty if there is none. */
  public String cookie(String name) {
    for (String cookie : header("cookie").split(";", -1)) {
      String pair = cookie.strip();
      if (pair.startsWith(name + "=")) {
        return pair.substring(name.length() + 1);
      }
    }
    return "";
  }
}
