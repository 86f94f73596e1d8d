package dev.touchstone.review.entry;

import dev.touchstone.engine.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who may come in: secrets, and whose they are. */
public final class Tokens {

  private static final int SHORTEST = 24;
  private static final int BYTES = 24;

  private final Map<String, Editor> byToken;

  private Tokens(Map<String, Editor> byToken) {
    this.byToken = Collections.unmodifiableMap(new LinkedHashMap<>(byToken));
  }

  /** One editor, who holds the token. */
  public static Tokens of(String token, Editor editor) {
    return new Tokens(Map.of(token, editor));
  }

  /** A secret that nobody guesses: 192 random bits. */
  public static String random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * The people of a team: a line is a name, a role (reader or editor) and a token, separated by tabs.
   * Empty lines and lines that begin with {@code #} count for nothing.
   *
   * @throws InputException if the file is not like that
   */
  public static Tokens read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    Map<String, Editor> people = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        String place = file + ", line " + (i + 1) + ": ";
        String[] cells = line.strip().split("\t", -1);
        if (cells.length != 3) {
          throw new InputException(place + "expected name, role and token, separated by tabs");
        }
        if (cells[2].length() < SHORTEST) {
          throw new InputException(place + "a token has at least " + SHORTEST
              + " characters; `openssl rand -base64 24` makes one");
        }
        if (people.put(cells[2], new Editor(cells[0], role(cells[1], place))) != null) {
          throw new InputException(place + "two people have the same token");
        }
      }
    }
    if (people.isEmpty()) {
      throw new InputException(file + ": names nobody");
    }
    return new Tokens(people);
  }

  private static Editor.Role role(String word, String place) {
    return Arrays.stream(Editor.Role.values())
        .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(() -> new InputException(place + "a role is reader or editor, got " + word));
  }

  /** Whose token it is; null if it is nobody's. Takes as long for a wrong one as for a right one. */
  @Nullable
  Editor holder(String token) {
    byte[] given = token.getBytes(StandardCharsets.UTF_8);
    Editor holder = null;
    for (Map.Entry<String, Editor> entry : byToken.entrySet()) {
      if (MessageDigest.isEqual(entry.getKey().getBytes(StandardCharsets.UTF_8), given)) {
        holder = entry.getValue();
      }
    }
    return holder;
  }
}
