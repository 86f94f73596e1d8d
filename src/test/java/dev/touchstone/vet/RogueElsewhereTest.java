package dev.touchstone.vet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.vet.card.Tier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The labelled pages on drugs, which nobody wrote with rogue shops in mind. */
class RogueElsewhereTest {

  private static final Path LABELLED = Path.of("src/test/resources/labelled");

  /** Each sells prescription medicine, asks for no prescription and gives neither address nor licence. */
  private static final Set<String> ROGUE = Set.of(
      "metformin-shop",
      "gabapentin-shop",
      "modafinil-shop",
      "semaglutide-shop",
      "tramadol-shop",
      "sildenafil-shop",
      "olanzapine-shop",
      "tadalafil-shop");

  /** What rogue shops say, in the mouth of somebody who sells nothing. */
  private static final List<String> REPORTS = List.of(
      "A seller wrote to us: “No prescription needed. 90 pills for $199. We ship worldwide and"
          + " reship if customs take it. Pay with Bitcoin.”",
      "Such shops ask for no prescription, sell 30 tablets for $90 and take orders by WhatsApp.",
      "Never buy from a website that promises \"discreet packaging, no Rx, add to cart\".",
      "Police said that the parcels were disguised as tea and paid for by Western Union.",
      "I once ordered it on the internet without a prescription, and nobody asked me anything.");

  private final VetBench bench = new VetBench();

  private static List<Path> pages() throws IOException {
    try (Stream<Path> all = Files.walk(LABELLED, 2)) {
      return all.filter(file -> file.toString().matches(".*/dev\\d?/[^/]+\\.(?:html|txt|md)"))
          .sorted()
          .toList();
    }
  }

  private static String name(Path page) {
    return page.getFileName().toString().replaceAll("\\..*", "");
  }

  @Test
  void rogueShopsAreFoundAmongPagesOfAllKinds() throws IOException {
    Set<String> called = new TreeSet<>();
    for (Path page : pages()) {
      if (bench.card(name(page), page).tier() == Tier.ROGUE) {
        called.add(name(page));
      }
    }
    assertEquals(new TreeSet<>(ROGUE), called);
  }

  @Test
  void whoReportsWhatRogueShopsSayIsNone() throws IOException {
    List<String> called = new ArrayList<>();
    List<Path> pages =
        pages().stream().filter(page -> !ROGUE.contains(name(page))).toList();
    for (int i = 0; i < pages.size(); i++) {
      Path page = pages.get(i);
      String report = REPORTS.get(i % REPORTS.size());
      String text = Files.readString(page, StandardCharsets.UTF_8);
      String told = page.toString().endsWith(".html")
          ? text.replaceFirst("</p>", "</p><p>" + report.replace("$", "\\$") + "</p>")
          : text + "\n\n" + report + "\n";
      String file = page.getFileName().toString();
      if (bench.card(name(page), file, told.getBytes(StandardCharsets.UTF_8)).tier()
          == Tier.ROGUE) {
        called.add(name(page) + ": " + report);
      }
    }
    assertEquals(List.of(), called);
  }
}
