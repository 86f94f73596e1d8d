package dev.touchstone.engine.lookup.fetch;

import dev.touchstone.ingest.bytes.Unzip;
import java.io.IOException;

/** An answer's body as it was before it was compressed. */
final class Unpacked {

  private Unpacked() {}

  /** @param longest body, in bytes: more is refused, however small it came */
  static byte[] of(Answer answer, int longest) throws Refusal {
    try {
      byte[] bytes = answer.header("Content-Encoding").isEmpty()
          ? answer.body()
          : Unzip.unzip(answer.body(), longest);
      if (bytes.length > longest) {
        throw Refusal.of("is longer than %s MB when unpacked; save it and split it"
            .formatted(Math.max(1, longest >> 20)));
      }
      return bytes;
    } catch (IOException e) {
      throw Refusal.passing("came as " + e.getMessage() + "; try later");
    }
  }
}
