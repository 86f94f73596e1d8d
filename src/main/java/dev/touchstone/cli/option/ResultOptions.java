package dev.touchstone.cli.option;

import dev.touchstone.cli.console.ExitCodes;
import dev.touchstone.compare.Severity;
import dev.touchstone.compare.Verdict;
import dev.touchstone.dataset.export.Exports;
import dev.touchstone.engine.BatchCounts;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What is made of the pages of a batch, and where it goes; with it a command has its exit codes. */
@Command(
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      ExitCodes.DONE_HELP,
      ExitCodes.FOUND_HELP,
      ExitCodes.USAGE_HELP,
      ExitCodes.UNREADABLE_HELP,
      ExitCodes.INTERNAL_HELP
    })
public final class ResultOptions {

  /** Verdicts that say nothing is wrong: {@code --fail-on} leaves them out. */
  private static final Set<Verdict> HARMLESS =
      EnumSet.of(Verdict.AGREE, Verdict.COMPATIBLE, Verdict.DERIVED, Verdict.SCOPE);

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      defaultValue = "out",
      description = "Where the data sets go (default: ${DEFAULT-VALUE}).")
  private Path out;

  @Option(
      names = "--reports",
      paramLabel = "FOLDER",
      defaultValue = "reports",
      description = "Where the report goes (default: ${DEFAULT-VALUE}).")
  private Path reports;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "Exit with 1 if pages disagree at this severity or above: critical, major,"
          + " minor or info.")
  private @Nullable Severity failOn;

  @Option(
      names = "--sources",
      paramLabel = "FILE",
      description =
          "YAML file with the tiers of pages and hosts that you know, each with a reason.")
  private @Nullable Path sources;

  @Option(
      names = "--check-references",
      paramLabel = "URL",
      description = "Ask this service about the DOIs that pages cite, and remark on their cards"
          + " whether they resolve to the same title, year and first author. Without it nothing"
          + " leaves this machine. The public service is https://api.crossref.org; it is asked"
          + " twice a second at most, and once for each DOI (again with --full).")
  private @Nullable URI checkReferences;

  @Option(
      names = "--formats",
      paramLabel = "FORM",
      split = ",",
      description = "Also write the results for other tools: ${COMPLETION-CANDIDATES}"
          + " (separated by commas).")
  private Set<Exports.Form> formats = new TreeSet<>();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "TEXT",
      description = "Form of the summary: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE});"
          + " JSON is one object on one line.")
  private SummaryForm format = SummaryForm.TEXT;

  public Path out() {
    return out;
  }

  public Path reports() {
    return reports;
  }

  /** Both, whether or not they are two. */
  public Set<Path> folders() {
    return Set.copyOf(List.of(out, reports));
  }

  @Nullable
  public Path sources() {
    return sources;
  }

  @Nullable
  public URI checkReferences() {
    return checkReferences;
  }

  public Set<Exports.Form> formats() {
    return new TreeSet<>(formats);
  }

  public SummaryForm format() {
    return format;
  }

  /** 0, or 1 where {@code --fail-on} is reached. */
  public int exitCode(BatchCounts counts) {
    Severity limit = failOn;
    boolean found = limit != null
        && counts.verdicts().keySet().stream()
            .filter(verdict -> !HARMLESS.contains(verdict))
            .flatMap(verdict -> counts.severities(verdict).keySet().stream())
            .anyMatch(severity -> severity.compareTo(limit) <= 0);
    return found ? ExitCodes.FOUND : ExitCodes.DONE;
  }
}
