package dev.touchstone.vet.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The identifiers in one entry.
 *
 * @param doi well formed, lower case; null if there is none
 * @param pmid well formed; null if there is none
 * @param faults identifiers that are announced and cannot be right
 */
record Identifiers(@Nullable String doi, @Nullable String pmid, List<String> faults) {

  private static final Pattern DOI =
      Pattern.compile("(?<![\\d.])10\\.\\d{4,9}/[^\\s\"<>\\[\\]{}|]{2,200}");
  private static final Pattern ANNOUNCED_DOI =
      Pattern.compile("\\b(?:doi:\\s?|doi\\.org/)(\\S{1,200})", Pattern.CASE_INSENSITIVE);
  private static final Pattern PMID =
      Pattern.compile("\\bPMID:?\\s?#?([\\w.]{1,20})", Pattern.CASE_INSENSITIVE);
  private static final Pattern GOOD_PMID = Pattern.compile("[1-9]\\d{0,7}");

  static Identifiers in(String entry) {
    List<String> faults = new ArrayList<>();
    String doi = null;
    Matcher matcher = DOI.matcher(entry);
    if (matcher.find()) {
      doi = withoutEnd(matcher.group()).toLowerCase(Locale.ROOT);
    } else {
      Matcher announced = ANNOUNCED_DOI.matcher(entry);
      if (announced.find()) {
        faults.add("malformed DOI: " + announced.group(1)
            + " (a DOI is 10., four to nine digits, a slash and more)");
      }
    }
    String pmid = null;
    Matcher number = PMID.matcher(entry);
    if (number.find()) {
      String digits = withoutEnd(number.group(1));
      if (GOOD_PMID.matcher(digits).matches()) {
        pmid = digits;
      } else {
        faults.add("malformed PMID: " + digits + " (a PMID is one to eight digits)");
      }
    }
    return new Identifiers(doi, pmid, faults);
  }

  /** Without what belongs to the sentence: a point, a comma, a bracket that was not opened in it. */
  private static String withoutEnd(String written) {
    String end = written;
    while (!end.isEmpty() && isEnd(end)) {
      end = end.substring(0, end.length() - 1);
    }
    return end;
  }

  private static boolean isEnd(String written) {
    char last = written.charAt(written.length() - 1);
    return ".,;:'\u2019\u201D".indexOf(last) >= 0 || (last == ')' && written.indexOf('(') < 0);
  }
}
