package dev.touchstone.cli.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into {@code version.properties}. */
public final class Version implements IVersionProvider {

  private static final String BUILD = "/version.properties";

  @Override
  public String[] getVersion() {
    return new String[] {"touchstone " + number()};
  }

  /** Such as {@code 0.1.0}; the same in the jar and in a test, because reports show it. */
  public static String number() {
    try (InputStream in = Version.class.getResourceAsStream(BUILD)) {
      if (in == null) {
        throw new IllegalStateException(BUILD + ": not found; build with Maven");
      }
      Properties build = new Properties();
      build.load(in);
      return build.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
