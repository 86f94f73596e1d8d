package dev.touchstone.rules;

import dev.touchstone.rules.names.Letters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** US brands, their ingredients, forms and routes, from the rows of Drugs@FDA's product file. */
final class BrandNames {

  private record Product(String code, String form, String route, boolean extended) {}

  private static final String STRENGTH = "(?:[ -]+\\d[\\d.,/]*(?: ?(?:mg|mcg|g|ml|%))?)+$";
  private static final Set<String> FILLERS = Set.of(
      "and",
      "with",
      "in",
      "plastic",
      "container",
      "extended",
      "release",
      "injection",
      "tablets",
      "preservative",
      "free",
      "acetate",
      "w",
      "oral",
      "kit",
      "sterile",
      "pediatric",
      "for",
      "the",
      "bulk",
      "pharmacy",
      "topical",
      "solution",
      "syrup",
      "cream",
      "gel",
      "film",
      "aqueous",
      "a",
      "b",
      "drip",
      "combination",
      "er",
      "sr",
      "dextrose",
      "sodium",
      "chloride",
      "water",
      "regular",
      "purified",
      "pork",
      "beef",
      "lente",
      "nph",
      "human",
      "elixir",
      "compound",
      "vitamin",
      "acid",
      "balanced",
      "irrigation",
      "electrolyte",
      "lidocaine",
      "ringer's",
      "lactated",
      "technetium");

  private final DrugNames drugs;
  private final TreeMap<String, List<Product>> brands = new TreeMap<>();

  BrandNames(DrugNames drugs) {
    this.drugs = drugs;
  }

  /** Reads rows of application, name, active ingredients, form and route, strength. */
  BrandNames read(List<String[]> rows) {
    Set<String> ingredients = rows.stream()
        .flatMap(row -> Arrays.stream(row[2].split(";")))
        .map(Letters::key)
        .collect(Collectors.toSet());
    for (String[] row : rows) {
      String name = name(row[1]);
      if (isBrand(name, row[2], ingredients)) {
        brands.computeIfAbsent(name, any -> new ArrayList<>()).add(product(row));
      }
    }
    return this;
  }

  private static String name(String written) {
    return written.toLowerCase(Locale.ROOT).strip().replaceAll(STRENGTH, "");
  }

  private boolean isBrand(String name, String ingredients, Set<String> all) {
    boolean odd = name.length() < 3
        || name.length() > 30
        || name.matches(".*[,;%()\"&+].*|.* (?:and|in|w/|with) .*|\\d.*")
        || name.chars().filter(c -> c == ' ').count() > 2;
    if (odd || all.contains(Letters.key(name)) || isDrug(name)) {
      return false;
    }
    Set<String> words = words(ingredients);
    return words(name).stream().anyMatch(word -> !words.contains(word) && !FILLERS.contains(word))
        && words(name).stream().noneMatch(word -> word.length() > 6 && words.contains(word));
  }

  /** A common name; a synonym of another kind may well be the brand. */
  private boolean isDrug(String name) {
    return drugs.knows(name)
        && Letters.key(drugs.codeOf(name)).startsWith(Letters.key(name).substring(0, 3));
  }

  private static Set<String> words(String text) {
    return Set.copyOf(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d']+")));
  }

  private Product product(String[] row) {
    Set<String> codes = Arrays.stream(row[2].split(";"))
        .map(ingredient -> drugs.codeOf(generic(ingredient)))
        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    String[] formAndRoute = row[3].toLowerCase(Locale.ROOT).split("; *", -1);
    String form = formAndRoute[0];
    String route = route(formAndRoute[formAndRoute.length - 1]);
    boolean extended = form.contains("extended") && !route.equals("transdermal");
    return new Product(String.join("/", codes), form(form, route), route, extended);
  }

  /** "ESTROGENS, CONJUGATED" turned round, "-CWVZ" of a biological taken off. */
  private static String generic(String ingredient) {
    String name = ingredient.toLowerCase(Locale.ROOT).strip().replaceAll("-[a-z]{4}$", "");
    int comma = name.indexOf(", ");
    return comma < 0 ? name : name.substring(comma + 2) + " " + name.substring(0, comma);
  }

  private static String form(String form, String route) {
    if (Set.of("intravenous", "intramuscular", "subcutaneous", "injection").contains(route)
        && !form.contains("implant")) {
      return "injection";
    }
    if (route.equals("transdermal") && form.startsWith("film")) {
      return "patch";
    }
    for (String known : List.of(
        "tablet",
        "capsule",
        "patch",
        "spray",
        "film",
        "implant",
        "cream",
        "ointment",
        "gel",
        "lotion",
        "suppository",
        "syrup",
        "elixir",
        "lozenge",
        "drops",
        "foam",
        "aerosol",
        "suspension",
        "shampoo",
        "enema",
        "gum",
        "granule",
        "solution",
        "powder")) {
      if (form.contains(known)) {
        return known;
      }
    }
    return form.contains("inject") ? "injection" : "";
  }

  private static String route(String route) {
    if (route.startsWith("oral")) {
      return "oral";
    }
    return switch (route) {
      case "inhalation", "inhalation, oral" -> "inhaled";
      case "ophthalmic", "otic", "topical", "dental", "vaginal" -> "topical";
      case "iv (infusion)" -> "intravenous";
      case "implantation" -> "implant";
      case "nasal",
          "intravenous",
          "intramuscular",
          "subcutaneous",
          "sublingual",
          "buccal",
          "transdermal",
          "rectal",
          "injection" -> route;
      default -> "";
    };
  }

  /** All brands as lines of a name list. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    brands.forEach((name, products) -> lines.add(line(name, products)));
    return lines;
  }

  private static String line(String name, List<Product> all) {
    String code = all.stream()
        .collect(Collectors.groupingBy(Product::code, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Comparator.comparing((Map.Entry<String, Long> one) -> one.getValue())
            .thenComparing(one -> -one.getKey().length()))
        .orElseThrow()
        .getKey();
    List<Product> products = all.stream().filter(one -> one.code().equals(code)).toList();
    TreeSet<String> forms =
        products.stream().map(Product::form).collect(Collectors.toCollection(TreeSet::new));
    TreeSet<String> routes =
        products.stream().map(Product::route).collect(Collectors.toCollection(TreeSet::new));
    List<String> facts = new ArrayList<>();
    if (forms.size() == 1 && !forms.first().isEmpty()) {
      facts.add("form=" + forms.first());
    }
    if (products.stream().allMatch(Product::extended)) {
      facts.add("release=extended_release");
    }
    if (routes.size() == 1 && !routes.first().isEmpty() && !routes.first().equals("injection")) {
      facts.add("route=" + routes.first());
    }
    return name + "\t" + code + "\t" + String.join("; ", facts);
  }
}
