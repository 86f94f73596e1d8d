package dev.touchstone.dataset.export;

import dev.touchstone.dataset.Utf8;
import dev.touchstone.dataset.publish.Publication;
import java.io.IOException;
import java.io.Writer;
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
    DATAPACKAGE("datapackage.json");

    private final String file;

    Form(String file) {
      this.file = file;
    }

    /** Name of the file in the output folder. */
    public String file() {
      return file;
    }

    /** The name on the command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Writes one file a form. */
  public static void write(Set<Form> forms, RunRecord run, Publication folder) throws IOException {
    for (Form form : forms) {
      try (Writer out = Utf8.writer(folder.file(form.file()))) {
        switch (form) {
          case SARIF -> Sarif.write(run, out);
          case JUNIT -> JunitXml.write(run, out);
          case ANNOTATIONS -> WebAnnotations.write(run, out);
          case DATAPACKAGE -> DataPackage.write(run, out);
        }
      }
    }
  }
}
