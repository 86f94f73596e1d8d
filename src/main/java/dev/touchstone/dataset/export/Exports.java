package dev.touchstone.dataset.export;

import dev.touchstone.dataset.Utf8;
import dev.touchstone.dataset.json.ClaimJson;
import dev.touchstone.dataset.json.FindingJson;
import dev.touchstone.dataset.json.JsonLines;
import dev.touchstone.dataset.parquet.ParquetFile;
import dev.touchstone.dataset.publish.Publication;
import dev.touchstone.dataset.schema.Table;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes the forms of a run that were asked for. */
public final class Exports {

  private Exports() {}

  /** A form and its file. */
  public enum Form {
    SARIF("findings.sarif"),
    JUNIT("junit.xml"),
    ANNOTATIONS("claims.jsonld"),
    DATAPACKAGE("datapackage.json"),
    CROISSANT("croissant.json"),
    PROVENANCE("provenance.jsonld"),
    PARQUET("claims.parquet", "findings.parquet");

    private final List<String> files;

    Form(String... files) {
      this.files = List.of(files);
    }

    /** Names of its files in the output folder. */
    public List<String> files() {
      return files;
    }

    /** The name on the command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Writes the files of each form; the data sets of the run are complete by then. */
  public static void write(Set<Form> forms, RunRecord run, Publication folder) throws IOException {
    for (Form form : forms) {
      if (form == Form.PARQUET) {
        parquet(folder, "claims", run.claims(), ClaimJson::write);
        parquet(folder, "findings", run.findings(), FindingJson::write);
      } else {
        text(form, run, folder);
      }
    }
  }

  private static void text(Form form, RunRecord run, Publication folder) throws IOException {
    try (Writer out = Utf8.writer(folder.file(form.files().get(0)))) {
      switch (form) {
        case SARIF -> Sarif.write(run, out);
        case JUNIT -> JunitXml.write(run, out);
        case ANNOTATIONS -> WebAnnotations.write(run, out);
        case DATAPACKAGE -> DataPackage.write(run, out);
        case CROISSANT -> Croissant.write(run, folder, out);
        case PROVENANCE -> Provenance.write(run, folder, out);
        case PARQUET -> throw new IllegalArgumentException("no text: " + form);
      }
    }
  }

  private static <T> void parquet(
      Publication folder, String name, List<T> items, JsonLines.Row<T> row) throws IOException {
    Table table = Table.of(name + ".jsonl");
    try (ParquetFile<T> file = new ParquetFile<>(folder.file(name + ".parquet"), table, row)) {
      for (T item : items) {
        file.write(item);
      }
    }
  }
}
