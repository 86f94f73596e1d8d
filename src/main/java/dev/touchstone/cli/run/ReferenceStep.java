package dev.touchstone.cli.run;

import dev.touchstone.cli.console.Version;
import dev.touchstone.engine.InputException;
import dev.touchstone.engine.lookup.ReferenceCheck;
import dev.touchstone.page.Notice;
import dev.touchstone.vet.card.SourceCard;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code --check-references} adds to a run; without the option, nothing at all. */
final class ReferenceStep implements Closeable {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  private final @Nullable ReferenceCheck check;

  /**
   * @param service address that the user gives; null if nothing is to be asked
   * @param folder where answers are kept for later runs
   * @param again whether to ask for what earlier runs have asked for
   */
  ReferenceStep(@Nullable URI service, Path folder, boolean again) throws IOException {
    if (service == null) {
      check = null;
      return;
    }
    String scheme = service.getScheme();
    boolean web = scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
    if (!web || service.getHost() == null) {
      throw new InputException("--check-references: expected an address such as"
          + " https://api.crossref.org, got \"" + service + "\"");
    }
    String agent = "touchstone/" + Version.number() + " (checks references, one at a time)";
    check = ReferenceCheck.polite(service, agent, folder, again);
  }

  /** The card with what the service says of its references. */
  SourceCard checked(SourceCard card) throws IOException, InterruptedException {
    return check == null ? card : check.checked(card);
  }

  /** DOIs that could not be checked, and why. */
  List<Notice> notices() {
    return check == null ? List.of() : check.notices();
  }

  /** A line for the summary; empty where nothing was to be asked. */
  String summary() {
    if (check == null) {
      return "";
    }
    String left = check.unanswered() == 0
        ? ""
        : ", " + check.unanswered() + " not (the service gave no answer that can be used)";
    return Tally.counted(check.answered(), "DOI") + " of references checked" + left;
  }

  /** To be called when the results are in place. */
  void complete() throws IOException {
    if (check != null) {
      check.complete();
    }
  }

  @Override
  public void close() throws IOException {
    if (check != null) {
      check.close();
    }
  }
}
