package dev.touchstone;

import dev.touchstone.Touchstone.Vetted;
import dev.touchstone.page.Format;
import dev.touchstone.page.Page;
import java.io.PrintStream;
import java.util.List;

/** Two pages, compared by a program. */
final class LibraryExample {

  private LibraryExample() {}

  static void print(PrintStream out) {
    Touchstone touchstone = new Touchstone();
    Page clinic = Page.of(
        "clinic", Format.MARKDOWN, "# Propranolol\n\nIts half-life is 3 to 6 hours by mouth.\n");
    Page shop = Page.of(
        "shop", Format.HTML, "<h1>Propranolol</h1><p>Its half-life is 15 hours by mouth.</p>");
    Vetted vetted = touchstone.vet(List.of(clinic, shop));
    vetted.findings().forEach(finding -> out.println(finding.verdict() + ": " + finding.reason()));
    vetted
        .claims()
        .forEach(claim -> out.println(claim.source() + ": " + claim.evidence().quote()));
  }
}
