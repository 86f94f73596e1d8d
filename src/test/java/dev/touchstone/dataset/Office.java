package dev.touchstone.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** LibreOffice Calc without a window. */
public final class Office {

  private static final Path PROGRAM = Path.of("/usr/bin/soffice");

  /** Commas, double quotes, UTF-8, English, and all that looks like a number is one: as by default. */
  private static final String CSV_IN = "--infilter=CSV:44,34,76,1,,1033,false,true";

  private static final String CSV_OUT =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false";

  private Office() {}

  /** Skips the test where it is not installed. */
  public static void assumeInstalled() {
    assumeTrue(
        Files.isExecutable(PROGRAM),
        "no LibreOffice: install Debian's libreoffice-calc to run this test");
  }

  /** Opens tables as a user does who asks for nothing special, and saves them as CSV again. */
  public static void opened(Path folder, Path into, Path... tables) throws IOException {
    convert(folder, List.of(CSV_IN, "--convert-to", CSV_OUT), into, tables);
  }

  /** What a formula over the columns of a table gives, as {@code =COUNTIFS(B:B,"conflict")}. */
  static String result(Path folder, Path table, String formula) throws IOException {
    convert(folder, List.of(CSV_IN, "--convert-to", "fods"), folder, table);
    String name = table.getFileName().toString().replace(".csv", "");
    String document = Files.readString(folder.resolve(name + ".fods"));
    int first = document.indexOf("<table:table ");
    String query = document.substring(0, first) + sheet(formula, name) + document.substring(first);
    Path asked = Files.writeString(folder.resolve("query.fods"), query);
    convert(folder, List.of("--convert-to", CSV_OUT), folder, asked);
    return Files.readString(folder.resolve("query.csv")).strip();
  }

  /** A sheet with one cell, the formula as OpenDocument writes it. */
  private static String sheet(String formula, String table) {
    String open = formula
        .replaceAll("([A-Z]+):([A-Z]+)", "[" + table + ".$1:.$2]")
        .replace(',', ';')
        .replace("\"", "&quot;");
    return "<table:table table:name=\"query\"><table:table-row><table:table-cell"
        + " office:value-type=\"float\" table:formula=\"of:" + open + "\"/>"
        + "</table:table-row></table:table>";
  }

  private static void convert(Path folder, List<String> how, Path into, Path... files)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(PROGRAM.toString());
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.add("--headless");
    command.addAll(how);
    command.addAll(List.of("--outdir", into.toString()));
    Arrays.stream(files).map(Path::toString).forEach(command::add);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      assertEquals(0, process.waitFor(), said);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
