package dev.touchstone.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Standard input as a file, since an archive is opened twice and may not fit into memory. */
final class StandardInput {

  /** How the user names it, and how messages do. */
  static final String NAME = "-";

  private StandardInput() {}

  /** Copies it to a file that is removed when the program ends. */
  static Path saved() {
    try {
      Path file = Files.createTempFile("touchstone", "");
      file.toFile().deleteOnExit();
      Files.copy(System.in, file, StandardCopyOption.REPLACE_EXISTING);
      return file;
    } catch (IOException e) {
      throw new InputException("-: standard input cannot be read: " + e.getMessage());
    }
  }
}
