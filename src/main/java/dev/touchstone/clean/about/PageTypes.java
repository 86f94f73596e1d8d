package dev.touchstone.clean.about;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.clean.draft.Draft;
import dev.touchstone.clean.draft.DraftBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Tells a page's type: by what it says of itself where it says so, by its shape where it does not. Immutable. */
public final class PageTypes {

  /** A page with this part of its characters in links, and few in prose, is a list of other pages. */
  private static final double LINKS = 0.45;

  private static final double LITTLE_PROSE = 0.25;
  private static final double MUCH_PROSE = 0.5;

  /** From here on prose that is most of what stands outside of furniture makes an article, in characters. */
  private static final int LONG_PROSE = 2000;

  private static final int CODE_BLOCKS = 4;

  private final List<Sign> signs = new ArrayList<>();

  private record Sign(String where, PageType type, Set<String> words) {}

  /** @param lines fields of the pack's {@code types.tsv}: where, type, words */
  public PageTypes(List<List<String>> lines) {
    for (List<String> line : lines) {
      PageType type = PageType.valueOf(line.get(1).toUpperCase(Locale.ROOT));
      signs.add(new Sign(line.get(0), type, Set.copyOf(line.subList(2, line.size()))));
    }
  }

  /** The type of one page. */
  public PageType of(Clues clues, LinkedData linked, Draft draft) {
    PageType said = said(clues, linked);
    if (said != null) {
      return said;
    }
    PageType shape = byShape(draft);
    return clues.isHome() && shape == PageType.ARTICLE ? PageType.SERVICE : shape;
  }

  private @Nullable PageType said(Clues clues, LinkedData linked) {
    Set<String> schemas = new java.util.HashSet<>();
    for (String type : linked.types()) {
      schemas.add(type.toLowerCase(Locale.ROOT));
    }
    boolean collection = schemas.contains("collectionpage") || schemas.contains("itemlist");
    String og = clues.meta(List.of("og:type"));
    List<String> path = path(clues);
    for (Sign sign : signs) {
      boolean met = switch (sign.where()) {
        case "og" -> og != null && sign.words().contains(og.toLowerCase(Locale.ROOT));
        case "schema" ->
          sign.words().stream().anyMatch(schemas::contains)
              && !(collection && sign.type() == PageType.PRODUCT);
        case "meta" -> clues.meta(List.copyOf(sign.words())) != null && !collection;
        default -> path.stream().anyMatch(sign.words()::contains);
      };
      if (met) {
        return sign.type();
      }
    }
    return null;
  }

  private static List<String> path(Clues clues) {
    String address = clues.address();
    if (address == null) {
      return List.of();
    }
    String path = address.toLowerCase(Locale.ROOT).replaceFirst("^[a-z]+://[^/]*", "");
    List<String> parts = List.of(path.split("[/?#]", -1));
    return parts.subList(0, Math.max(0, parts.size() - 1)); // the last part names the page itself
  }

  private static PageType byShape(Draft draft) {
    long prose = 0;
    long linked = 0;
    int code = 0;
    for (DraftBlock block : draft.blocks()) {
      prose += block.prose() > 0 ? block.span().length() : 0;
      linked += block.linked();
      code += block.kind() == BlockKind.CODE ? 1 : 0;
    }
    double all = Math.max(1, draft.text().length());
    if (code >= CODE_BLOCKS) {
      return PageType.DOCUMENTATION;
    }
    if (linked > LINKS * all && prose < LITTLE_PROSE * all) {
      return PageType.LISTING;
    }
    return prose > MUCH_PROSE * all ? PageType.ARTICLE : PageType.SERVICE;
  }

  /**
   * Whether a page that looks like one of services is one to be read, its menus left aside: it has a writer and a day then.
   *
   * @param aside whether a block, given its number, stands in what its names call furniture
   */
  public static boolean isRead(Clues clues, Draft draft, IntPredicate aside) {
    long prose = 0;
    long all = 0;
    for (int i = 0; i < draft.blocks().size(); i++) {
      DraftBlock block = draft.blocks().get(i);
      prose += block.prose() > 0 ? block.span().length() : 0;
      all += block.prose() > 0 || !aside.test(i) ? block.span().length() : 0;
    }
    return !clues.isHome() && prose > LONG_PROSE && prose > MUCH_PROSE * all;
  }
}
