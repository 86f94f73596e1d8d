package dev.touchstone.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Run by the build: puts a hash of all classes and resources, and of the versions of all libraries,
 * among the classes, so that the program knows whether it made an older result itself.
 */
public final class Fingerprint {

  private static final String NAME = "fingerprint";

  private Fingerprint() {}

  /**
   * Writes the file.
   *
   * @param arguments the folder of the classes, the build file
   */
  public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
    Path classes = Path.of(arguments[0]);
    MessageDigest hash = MessageDigest.getInstance("SHA-256");
    hash.update(Files.readAllBytes(Path.of(arguments[1])));
    List<Path> files;
    try (Stream<Path> all = Files.walk(classes)) {
      files = all.filter(Files::isRegularFile)
          .filter(file -> !file.equals(classes.resolve(NAME)))
          .sorted()
          .toList();
    }
    for (Path file : files) {
      hash.update(classes.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
      hash.update(Files.readAllBytes(file));
    }
    Files.writeString(classes.resolve(NAME), HexFormat.of().formatHex(hash.digest()));
  }
}
