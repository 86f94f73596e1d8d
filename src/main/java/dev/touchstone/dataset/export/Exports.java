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
    DATAPACKAGE("datapackage.json"),
    CROISSANT("croissant.json"),
    PROVENANCE("provenance.jsonld"),
    PARQUET("claims.parquet", "findings.parquet");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
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

  /**
   * Begins one file a form.
   *
   * @param version of the program
   */
  public Exports(Set<Form> forms, String version, Publication folder) throws IOException {
    for (Form form : forms) {
      open.add(form == Form.PARQUET ? new Parquet(folder) : text(form, version, folder));
    }
  }

  private static Export text(Form form, String version, Publication folder) throws IOException {
    Writer out = Utf8.writer(folder.file(form.files().get(0)));
    return switch (form) {
      case SARIF -> new Sarif(version, out);
      case JUNIT -> new JunitXml(out);
      case ANNOTATIONS -> new WebAnnotations(out);
      case DATAPACKAGE -> new DataPackage(version, out);
      case CROISSANT -> new Croissant(version, out);
      case PROVENANCE -> new Provenance(version, out);
      case PARQUET -> throw new IllegalArgumentException("no text: " + form);
    };
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

  /** All data sets of the run are complete, and can be read. */
  public void finish(Publication folder) throws IOException {
    for (Export export : open) {
      export.finish(folder);
    }
  }

  @Override
  public void close() throws IOException {
    for (Export export : open) {
      export.close();
    }
  }
}
