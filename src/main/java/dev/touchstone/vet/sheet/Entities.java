package dev.touchstone.vet.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Character references of HTML that occur in the words a card quotes. */
final class Entities {

  /** Longest reference that is looked at, in characters with both its marks. */
  static final int LONGEST = 10;

  private static final Map<String, String> NAMED = named();

  private Entities() {}

  private static Map<String, String> named() {
    String table = "amp & lt < gt > quot \" apos ' copy © reg ® trade ™ ndash – mdash — lsquo ‘"
        + " rsquo ’ ldquo “ rdquo ” hellip … bull • middot · euro € pound £ yen ¥ deg ° plusmn ±"
        + " times × laquo « raquo » eacute é egrave è uuml ü ouml ö auml ä Uuml Ü Ouml Ö Auml Ä"
        + " szlig ß ntilde ñ ccedil ç aacute á oacute ó iacute í uacute ú micro µ alpha α beta β"
        + " ge ≥ le ≤ sect § star ☆ starf ★ phone ☎";
    String[] words = table.split(" ", -1);
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i + 1 < words.length; i += 2) {
      named.put(words[i], words[i + 1]);
    }
    named.put("nbsp", " ");
    named.put("ensp", " ");
    named.put("emsp", " ");
    named.put("thinsp", " ");
    named.put("shy", "");
    return Map.copyOf(named);
  }

  /**
   * What a reference stands for.
   *
   * @param name what stands between its marks: {@code amp}, {@code #39}, {@code #x27}
   */
  static Optional<String> decoded(String name) {
    if (!name.startsWith("#")) {
      return Optional.ofNullable(NAMED.get(name));
    }
    boolean hexadecimal = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    try {
      int code = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
      return Character.isValidCodePoint(code) && code > 0
          ? Optional.of(code == 0xA0 ? " " : Character.toString(code))
          : Optional.empty();
    } catch (NumberFormatException e) { // stays as it is written
      return Optional.empty();
    }
  }
}
