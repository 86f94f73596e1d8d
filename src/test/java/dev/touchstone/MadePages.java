package dev.touchstone;

import dev.touchstone.page.Format;
import dev.touchstone.page.Page;
import java.util.List;
import java.util.SplittableRandom;

/** Pages that nobody wrote: the seed decides what stands on them, and in which format. */
final class MadePages {

  private static final List<String> DRUGS =
      List.of("propranolol", "naloxone", "ketamine", "buprenorphine", "sertraline");
  private static final List<String> SENTENCES = List.of(
      "The half-life of %s is %d to %d hours.",
      "%s is given at %d mg, at most %d mg a day.",
      "Oral %s reaches its peak after %d\u00a0min; its bioavailability is %d %%.",
      "In adults %s starts at %d\u2013%d mg twice daily.",
      "%s is a Schedule %d substance in the US; it costs $%d.",
      "Side effects of %s: nausea (%d %%), headache (%d %%) & dizziness.",
      "Do not take %s within %d to %d days of an opioid, e.g. \u201cmorphine\u201d.",
      "Studies of %s in %d to %d patients showed no benefit.",
      "Order %s now: %d pills for $%d, free shipping!");
  private static final List<Format> FORMATS = List.of(Format.values());
  private static final int SENTENCES_A_PAGE = 12;

  private MadePages() {}

  /** The page of a seed, with this id. */
  static Page page(String id, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Format format = FORMATS.get(random.nextInt(FORMATS.size()));
    StringBuilder source = new StringBuilder(heading(format, DRUGS.get((int) (seed % 5))));
    for (int i = 0; i < SENTENCES_A_PAGE; i++) {
      String drug = DRUGS.get(random.nextInt(DRUGS.size()));
      String sentence = SENTENCES
          .get(random.nextInt(SENTENCES.size()))
          .formatted(drug, 1 + random.nextInt(9), 10 + random.nextInt(90));
      source.append(format == Format.HTML ? html(sentence, random) : plain(sentence, random));
    }
    return Page.of(id, format, source.toString());
  }

  private static String heading(Format format, String drug) {
    return switch (format) {
      case HTML -> "<nav><a href='/'>Home</a></nav><!-- x --><h1>" + drug + "</h1>";
      case MARKDOWN -> "# " + drug + "\n\n";
      case TEXT -> drug + "\n\n";
    };
  }

  private static String html(String sentence, SplittableRandom random) {
    String words = sentence
        .replace("&", "&amp;")
        .replace("\u00a0", "&nbsp;")
        .replace("\u2013", random.nextBoolean() ? "&ndash;" : "&#8211;")
        .replace(" is ", random.nextBoolean() ? " <b>is</b> " : " is\n  ");
    return switch (random.nextInt(4)) {
      case 0 -> "<p>" + words;
      case 1 -> "<ul><li>" + words + "<li>" + words.replace(" mg", " <i>mg</i>") + "</ul>";
      case 2 -> "<table><tr><th>What<th>Says<tr><td>It<td>" + words + "</table>";
      default -> "<div><span hidden>secret</span>" + words + "<br>More.</div>\n";
    };
  }

  private static String plain(String sentence, SplittableRandom random) {
    return switch (random.nextInt(4)) {
      case 0 -> sentence + "\n\n";
      case 1 -> "- " + sentence + "\n- And so on.\n\n";
      case 2 -> "| What | Says |\n|---|---|\n| It | " + sentence + " |\n\n";
      default -> sentence.replace(" is ", "\nis ") + "\n\n";
    };
  }
}
