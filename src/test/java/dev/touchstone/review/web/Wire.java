package dev.touchstone.review.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An answer as it came over the wire. Not a browser's client, for that would not send what an attacker
 * does.
 */
record Wire(int status, String head, String body) {

  /** Sends lines of a request, and a body. */
  static Wire send(int port, String start, String headers, String body) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String host = headers.contains("Host:") ? "" : "Host: 127.0.0.1:" + port + "\r\n";
      String length = body.isEmpty()
          ? ""
          : "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n";
      String request =
          start + " HTTP/1.1\r\n" + host + headers + length + "Connection: close\r\n\r\n" + body;
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int end = answer.indexOf("\r\n\r\n");
      return new Wire(
          Integer.parseInt(answer.split(" ", 3)[1]),
          answer.substring(0, end),
          answer.substring(end + 4));
    }
  }

  static Wire get(int port, String path, String headers) throws IOException {
    return send(port, "GET " + path, headers, "");
  }

  /** The page of the first finding. */
  static Wire first(int port, String cookie) throws IOException {
    return get(port, get(port, "/", cookie).header("Location"), cookie);
  }

  /** Posts a form as our own pages do. */
  static Wire post(int port, String path, String cookie, Map<String, String> form)
      throws IOException {
    return send(
        port, "POST " + path, cookie + "Origin: http://127.0.0.1:" + port + "\r\n", encoded(form));
  }

  /**
   * Decides that both sides of a finding are wrong.
   *
   * @param page the finding's page, as it was answered
   * @param version of the decision that the editor has seen; 0 for none
   */
  static Wire bothWrong(int port, String cookie, Wire page, String version) throws IOException {
    Map<String, String> form = Map.of(
        "form",
        page.field("form"),
        "key",
        page.field("key"),
        "version",
        version,
        "answer",
        "both_wrong");
    return post(port, "/decide", cookie, form);
  }

  static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field ->
            field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  String header(String name) {
    for (String line : head.split("\r\n", -1)) {
      if (line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":")) {
        return line.substring(name.length() + 1).strip();
      }
    }
    return "";
  }

  /** The cookie header of a browser that got this answer. */
  String cookie() {
    return "Cookie: " + header("Set-Cookie").split(";", 2)[0] + "\r\n";
  }

  /** The first value of a hidden field. */
  String field(String name) {
    Matcher value = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(body);
    return value.find() ? value.group(1) : "";
  }
}
