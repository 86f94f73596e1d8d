package dev.touchstone.ingest.bytes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes decoded, and what their charset was concluded from.
 *
 * <p>A byte order mark stays in the text as U+FEFF, so that offsets count as every plain decoder
 * counts them.
 *
 * @param text the characters, nothing left out
 * @param charset its canonical name
 * @param basis {@code bom}, {@code header}, {@code meta}, {@code strict-utf-8} or {@code detector}
 * @param remark what a user should know about the choice; null if it was plain
 */
public record Decoding(
    String text, String charset, String basis, @Nullable String remark) {

  /** How far into a page its own charset declaration is looked for, in bytes. */
  private static final int META_LIMIT = 4096;

  /** What a decoder writes for bytes that are none of its charset. */
  private static final char BROKEN = '\uFFFD';

  /** So many characters at the end may be the rest of one that was cut. */
  private static final int CUT = 3;

  private static final Pattern META =
      Pattern.compile("<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})");

  /**
   * Decodes by byte order mark, then the transport's header, then the page's own declaration, then
   * strict UTF-8, then statistics: the order that browsers follow.
   *
   * @param bytes what to decode, gzip undone
   * @param header the charset that the transport named; null if none
   */
  public static Decoding of(byte[] bytes, @Nullable String header) {
    Charset marked = byteOrderMark(bytes);
    if (marked != null) {
      return new Decoding(new String(bytes, marked), marked.name(), "bom", null);
    }
    Declared declared = header == null ? NOTHING : named(header, "header");
    if (declared.charset() == null) {
      declared = declared(bytes);
    }
    if (declared.charset() != null) {
      return fromDeclaration(bytes, declared.charset(), declared.basis());
    }
    String remark = declared.remark();
    String strict = strictly(bytes, StandardCharsets.UTF_8);
    if (strict != null) {
      return new Decoding(strict, "UTF-8", "strict-utf-8", remark);
    }
    Charset guessed = guess(bytes);
    String guess = "charset guessed as " + guessed.name() + ", the bytes are not UTF-8";
    return new Decoding(
        new String(bytes, guessed),
        guessed.name(),
        "detector",
        remark == null ? guess : remark + "; " + guess);
  }

  private static Decoding fromDeclaration(byte[] bytes, Charset charset, String basis) {
    String text = strictly(bytes, charset);
    if (text != null) {
      return new Decoding(text, charset.name(), basis, null);
    }
    String utf8 = strictly(bytes, StandardCharsets.UTF_8);
    if (utf8 != null) {
      String remark = "declared charset " + charset.name() + " does not fit the bytes, UTF-8 does";
      return new Decoding(utf8, "UTF-8", "strict-utf-8", remark);
    }
    String lenient = new String(bytes, charset);
    Charset guessed = isOther(lenient) ? guess(bytes) : charset;
    if (!guessed.equals(charset)) {
      String remark = "declared charset %s does not fit the bytes, charset guessed as %s"
          .formatted(charset.name(), guessed.name());
      return new Decoding(new String(bytes, guessed), guessed.name(), "detector", remark);
    }
    String remark = "some bytes are not " + charset.name() + " as declared, they read as U+FFFD";
    return new Decoding(lenient, charset.name(), basis, remark);
  }

  /**
   * Whether more of what is not ASCII is broken than not, so that the bytes are of another charset: a
   * page in windows-1252 that says it is UTF-8. Broken characters at the end alone were cut off.
   */
  private static boolean isOther(String lenient) {
    int broken = 0;
    int whole = 0;
    for (int i = 0; i < lenient.length() - CUT; i++) {
      char c = lenient.charAt(i);
      broken += c == BROKEN ? 1 : 0;
      whole += c >= 0x80 && c != BROKEN ? 1 : 0;
    }
    return broken > whole;
  }

  private static @Nullable Charset byteOrderMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return startsWith(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
  }

  /** Whether the bytes begin with these, each given as 0 to 255. */
  public static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if (bytes[i] != (byte) prefix[i]) {
        return false;
      }
    }
    return true;
  }

  /** A charset that somebody declared; null where nobody did or the name is not known. */
  private record Declared(
      @Nullable Charset charset, String basis, @Nullable String remark) {}

  private static final Declared NOTHING = new Declared(null, "", null);

  /** What a page's own meta tag says. */
  private static Declared declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, META_LIMIT), StandardCharsets.ISO_8859_1);
    Matcher meta = META.matcher(head.toLowerCase(Locale.ROOT));
    if (!meta.find()) {
      return NOTHING;
    }
    String name = meta.group(1);
    boolean wide = name.startsWith("utf-16") || name.startsWith("utf-32");
    return named(wide ? "utf-8" : name, "meta"); // wide is a slip: the tag was read as ASCII
  }

  private static Declared named(String declared, String basis) {
    String name = declared.strip().toLowerCase(Locale.ROOT);
    if (name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii")) {
      name = "windows-1252"; // as browsers read it
    }
    try {
      return new Declared(Charset.forName(name), basis, null);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return new Declared(null, basis, "declared charset \"" + name + "\" is not known");
    }
  }

  private static @Nullable String strictly(byte[] bytes, Charset charset) {
    String lenient = new String(bytes, charset);
    if (lenient.indexOf(BROKEN) < 0) {
      return lenient; // nothing was replaced, and this is the fast way
    }
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static Charset guess(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, 1 << 20));
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    boolean usable = name != null && !name.equals("US-ASCII") && Charset.isSupported(name);
    return usable ? Charset.forName(name) : Charset.forName("windows-1252");
  }
}
