package dev.touchstone.engine;

import dev.touchstone.page.Sha256;
import dev.touchstone.rules.PackFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

/** Names the program, its rules and packs: as long as the name is the same, so are its results. */
final class Recipe {

  /** Written by the build: see {@link Fingerprint}. */
  private static final String BUILD = "/fingerprint";

  private Recipe() {}

  /** The recipe of the program with more packs. */
  static String of(List<PackFolder> packs) {
    StringBuilder parts = new StringBuilder(build());
    parts.append(" Java ").append(Runtime.version().feature());
    for (PackFolder pack : packs) {
      new TreeMap<>(pack.files())
          .forEach((name, text) -> parts
              .append('\n')
              .append(name)
              .append(' ')
              .append(Sha256.hex(text.getBytes(StandardCharsets.UTF_8))));
    }
    return parts.toString();
  }

  private static String build() {
    try (InputStream in = Recipe.class.getResourceAsStream(BUILD)) {
      if (in == null) {
        throw new IllegalStateException(BUILD + ": not found; build with Maven");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
