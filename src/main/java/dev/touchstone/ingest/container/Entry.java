package dev.touchstone.ingest.container;

import dev.touchstone.ingest.bytes.Content;
import org.jspecify.annotations.Nullable;

/**
 * One page in a container, or what kept it from being one.
 *
 * @param name what the container calls it, untrusted: a path, or an address
 * @param key what its page id is made from: the name, and for a web archive its date too; untrusted
 * @param content its bytes; null where it could not be read
 * @param failure why it could not, one line in lower case; null where it could
 */
public record Entry(
    String name,
    String key,
    @Nullable Content content,
    @Nullable String failure) {

  static Entry of(String name, Content content) {
    return new Entry(name, name, content, null);
  }

  static Entry failed(String name, String cause) {
    return new Entry(name, name, null, cause);
  }
}
