package dev.touchstone.engine.lookup.fetch;

import dev.touchstone.engine.InputException;
import dev.touchstone.page.Notice;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A file of addresses, one a line; empty lines and those that begin with {@code #} do not count.
 *
 * @param addresses each once, in the order of the file
 * @param notices addresses that stand there twice
 */
public record AddressList(List<URI> addresses, List<Notice> notices) {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  public AddressList {
    addresses = List.copyOf(addresses);
    notices = List.copyOf(notices);
  }

  /**
   * Reads a list.
   *
   * @throws InputException if the file cannot be read, or a line is no web address
   */
  public static AddressList read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new InputException(
          file + ": cannot be read; --urls names a text file with one address a line");
    }
    Set<URI> addresses = new LinkedHashSet<>();
    List<Notice> notices = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      String text = lines.get(line).strip();
      if (!text.isEmpty() && !text.startsWith("#")) {
        String place = file + ", line " + (line + 1);
        if (!addresses.add(address(text, place))) {
          notices.add(new Notice(place, "is there twice; fetched once"));
        }
      }
    }
    if (addresses.isEmpty()) {
      throw new InputException(file + ": has no address; expected one a line");
    }
    return new AddressList(List.copyOf(addresses), notices);
  }

  /** An address without the place in the page that it may name. */
  private static URI address(String text, String place) {
    try {
      URI address = new URI(text.replaceFirst("#.*", ""));
      String scheme = address.getScheme();
      if (scheme != null && SCHEMES.contains(scheme) && address.getHost() != null) {
        return address.getRawPath().isEmpty() ? address.resolve("/") : address;
      }
    } catch (URISyntaxException e) { // told below
    }
    throw new InputException(
        place + ": expected an address such as https://example.org/page, got \"" + text + "\"");
  }
}
