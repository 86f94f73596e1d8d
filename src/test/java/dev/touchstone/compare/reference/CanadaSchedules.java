package dev.touchstone.compare.reference;

import dev.touchstone.claims.Value;
import dev.touchstone.rules.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads from the Controlled Drugs and Substances Act which schedule names a substance, and what a schedule
 * leaves out by name. Groups of substances ("Fentanyls") and substances that two schedules speak of are
 * not taken.
 */
final class CanadaSchedules {

  private static final Map<String, String> NUMBERS =
      Map.of("SCHEDULE I", "1", "SCHEDULE II", "2", "SCHEDULE III", "3", "SCHEDULE IV", "4");

  /** A word, or one with the letter that a chemist puts in front. */
  private static final Pattern NAME = Pattern.compile(
      "((?:[a-z]-)?[a-z]{5,}(?:-n-oxide)?)(?: \\(.*|,? (?:and )?(?:its?|their) .*|\\. .*|[;,.]?)");

  private static final Pattern LEFT_OUT = Pattern.compile("but (?:does )?not .*");

  /** A plant's juice, and what substances are made of rather than a substance that is taken. */
  private static final Set<String> NO_DRUGS =
      Set.of("opium", "methylphenylisonipecotonitrile", "dimethylaminodiphenylbutanonitrile");

  private final Lexicon lexicon;
  private final Map<String, Set<String>> said = new TreeMap<>();

  private CanadaSchedules(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * For a substance, its schedule or {@code not_controlled}.
   *
   * @param act the Act as the Department of Justice publishes it, in XML
   */
  static Map<String, Value.Code> read(Path act, Lexicon lexicon) throws IOException {
    Document xml = Jsoup.parse(Files.readString(act), "", Parser.xmlParser());
    CanadaSchedules schedules = new CanadaSchedules(lexicon);
    for (Element schedule : xml.select("Schedule")) {
      Element label = schedule.selectFirst("Label");
      String number = label == null ? null : NUMBERS.get(label.text());
      if (number != null) {
        for (Element list : schedule.select("> List")) {
          schedules.read(list, "schedule:" + number, false);
        }
      }
    }
    Map<String, Value.Code> codes = new TreeMap<>();
    schedules.said.forEach((name, some) -> {
      if (some.size() == 1 && !NO_DRUGS.contains(name)) {
        codes.put(name, new Value.Code(some.iterator().next()));
      }
    });
    return codes;
  }

  private void read(Element list, String schedule, boolean isLeftOut) {
    boolean leftOut = isLeftOut;
    for (Element item : list.select("> Item")) {
      Element own = item.selectFirst("> Text");
      String text = own == null ? "" : own.text().toLowerCase(Locale.ROOT).replace('–', '-');
      boolean speaksOfAll = item.selectFirst("> Label") == null;
      leftOut = LEFT_OUT.matcher(text).matches() || (leftOut && (!speaksOfAll || isLeftOut));
      boolean isGroup = item.selectFirst("> List") != null;
      Matcher name = NAME.matcher(text);
      if (name.matches() && !(isGroup && name.group(1).endsWith("s"))) {
        said.computeIfAbsent(usual(name.group(1)), n -> new TreeSet<>())
            .add(leftOut ? "not_controlled" : schedule);
      }
      for (Element below : item.select("> List")) {
        read(below, schedule, leftOut);
      }
    }
  }

  /** The name that claims are made under. */
  private String usual(String name) {
    return lexicon.find(name).stream()
        .filter(mention ->
            mention.span().length() == name.length() && mention.entry().type().equals("drug"))
        .findFirst()
        .map(mention -> mention.entry().code())
        .orElse(name);
  }
}
