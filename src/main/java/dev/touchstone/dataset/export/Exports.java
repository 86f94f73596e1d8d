package dev.touchstone.dataset.export;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Finding;
import dev.touchstone.dataset.Utf8;
import dev.touchstone.dataset.publish.Publication;
import dev.touchstone.engine.BatchCounts;
import dev.touchstone.engine.PageResult;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes the forms of a run that were asked for, as the run goes on. */
public final class Exports implements Closeable {

  private final List<Export> open = new ArrayList<>();

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

  /**
   * Begins one file a form.
   *
   * @param version of the program
   */
  public Exports(Set<Form> forms, String version, Publication folder) throws IOException {
    for (Form form : forms) {
      Writer out = Utf8.writer(folder.file(form.file()));
      open.add(
          switch (form) {
            case SARIF -> new Sarif(version, out);
            case JUNIT -> new JunitXml(out);
            case ANNOTATIONS -> new WebAnnotations(out);
            case DATAPACKAGE -> new DataPackage(version, out);
          });
    }
  }

  /** One more page. */
  public void page(PageResult result) throws IOException {
    for (Export export : open) {
      export.page(result);
    }
  }

  /** All pages are there and compared; the findings come next. */
  public void compared(BatchCounts counts) throws IOException {
    for (Export export : open) {
      export.compared(counts);
    }
  }

  /** One more finding, with a function that gives the claims it names. */
  public void finding(Finding finding, Function<String, @Nullable Claim> claims)
      throws IOException {
    for (Export export : open) {
      export.finding(finding, claims);
    }
  }

  @Override
  public void close() throws IOException {
    for (Export export : open) {
      export.close();
    }
  }
}
