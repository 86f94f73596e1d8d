package dev.touchstone.engine.lookup.fetch;

import java.net.URI;
import java.net.http.HttpHeaders;

/**
 * What a server answered.
 *
 * @param address where the answer stands
 * @param status of HTTP
 * @param headers of HTTP
 * @param body as it came, perhaps compressed; nobody writes into it
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
record Answer(URI address, int status, HttpHeaders headers, byte[] body) {

  String header(String name) {
    return headers.firstValue(name).orElse("");
  }
}
