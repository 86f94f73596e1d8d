package dev.touchstone.clean.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells by an element's own style that a reader does not see it. Style sheets are not read. */
final class HiddenStyle {

  /** Longer styles are looked at up to here, in characters. */
  private static final int LONGEST = 2000;

  /** Places so far outside are outside of every screen, in pixels. */
  private static final int FAR = 900;

  private static final Pattern TINY = Pattern.compile("0(?:\\.0+)?(?:px|em|rem|pt|%)?|1px");

  private static final Pattern CLIP = Pattern.compile(
      "rect\\(\\s*([01])(?:px)?[\\s,]+\\1(?:px)?[\\s,]+\\1(?:px)?[\\s,]+\\1(?:px)?\\s*\\)");

  private static final Pattern INSET = Pattern.compile("inset\\(\\s*(?:50|100)%\\s*\\)");

  private HiddenStyle() {}

  /** @param style the value of a style attribute */
  static boolean hides(String style) {
    Map<String, String> values = values(style.substring(0, Math.min(LONGEST, style.length())));
    return is(values, "display", "none")
        || is(values, "visibility", "hidden")
        || isTiny(values.get("font-size"))
        || is(values, "color", "transparent")
        || isClipped(values)
        || (is(values, "overflow", "hidden")
            && (isTiny(values.get("height")) || isTiny(values.get("width"))))
        || isFar(values.get("left"))
        || isFar(values.get("top"))
        || isFar(values.get("text-indent"))
        || isSameColour(values.get("color"), values);
  }

  private static Map<String, String> values(String style) {
    Map<String, String> values = new HashMap<>();
    for (String part : style.toLowerCase(Locale.ROOT).split(";", -1)) {
      int colon = part.indexOf(':');
      if (colon > 0) {
        String value = part.substring(colon + 1).replace("!important", "").strip();
        values.put(part.substring(0, colon).strip(), value);
      }
    }
    return values;
  }

  private static boolean is(Map<String, String> values, String property, String value) {
    return value.equals(values.get(property));
  }

  /** Whether a length is nothing, or the one pixel that stands for nothing. */
  private static boolean isTiny(@Nullable String length) {
    return length != null && TINY.matcher(length).matches();
  }

  /** Whether an element is cut down to nothing: all of it, or all but a pixel. */
  private static boolean isClipped(Map<String, String> values) {
    String clip = values.get("clip");
    String path = values.get("clip-path");
    return (clip != null && CLIP.matcher(clip).matches())
        || (path != null && INSET.matcher(path).matches());
  }

  private static boolean isFar(@Nullable String place) {
    return place != null
        && place.matches("-\\d{3,6}(?:px|em|rem)?")
        && Integer.parseInt(place.replaceAll("\\D", "")) >= FAR;
  }

  private static boolean isSameColour(@Nullable String colour, Map<String, String> values) {
    return colour != null
        && !colour.equals("inherit")
        && (colour.equals(values.get("background-color"))
            || colour.equals(values.get("background")));
  }
}
