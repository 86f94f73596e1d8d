package dev.touchstone.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class Version implements IVersionProvider {

  private static final String BUILD = "/META-INF/maven/dev.touchstone/touchstone/pom.properties";

  @Override
  public String[] getVersion() {
    return new String[] {"touchstone " + number()};
  }

  /** Such as {@code 0.1.0}; a word in its place where the program does not run from a jar. */
  static String number() {
    Properties build = new Properties();
    try (InputStream in = Version.class.getResourceAsStream(BUILD)) {
      if (in != null) {
        build.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return build.getProperty("version", "development");
  }
}
