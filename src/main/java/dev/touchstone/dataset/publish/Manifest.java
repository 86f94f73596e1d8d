package dev.touchstone.dataset.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;

/**
 * The list of the files that a run wrote, in the form of {@code sha256sum}.
 *
 * <p>It tells our files from a user's, and {@code sha256sum -c files.sha256} tells whether an output
 * folder is complete.
 */
final class Manifest {

  static final String NAME = "files.sha256";

  private static final int DIGEST_AND_GAP = 66;

  private Manifest() {}

  /** Names of the files that the manifest in a folder lists; empty where there is none. */
  static Set<String> names(Path folder) throws IOException {
    Set<String> names = new TreeSet<>();
    Path file = folder.resolve(NAME);
    if (Files.isRegularFile(file)) {
      for (String line : Files.readAllLines(file)) {
        if (line.length() > DIGEST_AND_GAP) {
          names.add(line.substring(DIGEST_AND_GAP));
        }
      }
    }
    return names;
  }

  /** Writes the manifest of the named files in a folder into that folder. */
  static void write(Path folder, Collection<String> names) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String name : new TreeSet<>(names)) {
      lines.append(sha256(folder.resolve(name))).append("  ").append(name).append('\n');
    }
    Files.writeString(folder.resolve(NAME), lines);
  }

  static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        digest.update(buffer, 0, length);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
