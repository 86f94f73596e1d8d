package dev.touchstone.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class Version implements IVersionProvider {

  private static final String BUILD = "/META-INF/maven/dev.touchstone/touchstone/pom.properties";

  @Override
  public String[] getVersion() throws IOException {
    Properties build = new Properties();
    try (InputStream in = Version.class.getResourceAsStream(BUILD)) {
      if (in != null) {
        build.load(in);
      }
    }
    String version = build.getProperty("version", "(not from a jar)");
    return new String[] {"touchstone " + version};
  }
}
