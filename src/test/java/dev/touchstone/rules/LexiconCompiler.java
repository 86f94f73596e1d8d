package dev.touchstone.rules;

import dev.touchstone.rules.names.Letters;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the lexicon's binary from the name lists, and some of the name lists from open vocabularies.
 *
 * <p>Lists that editors keep are in {@code src/main/resources/lexicon}, those made from vocabularies
 * in {@code src/lexicon}. Run as {@code LexiconFilesTest} with {@code -Dlexicon.write=true}.
 */
final class LexiconCompiler {

  static final Path EDITED = Path.of("src/main/resources/lexicon");
  static final Path GENERATED = Path.of("src/lexicon");
  static final Path BINARY = EDITED.resolve("names.bin");
  static final Path VOCABULARIES = Path.of("../shared/vocab");

  /** Not names, but what is to be done with names of the generated lists. */
  private static final Set<String> INSTRUCTIONS = Set.of("stop", "proper");

  /** What an edited list calls one of these, no generated list may call a drug or a brand. */
  private static final Set<String> OTHERWISE =
      Set.of("condition", "drug_class", "effect", "form", "route", "substance");

  private LexiconCompiler() {}

  /** The binary: edited lists first, so that they overrule the generated ones. */
  static byte[] binary() throws IOException {
    List<NameList> edited = lists(EDITED);
    Map<String, Set<String>> stops = instructions(edited, "stop");
    Map<String, Set<String>> proper = instructions(edited, "proper");
    List<NameList> all = new ArrayList<>();
    edited.stream()
        .filter(list -> !INSTRUCTIONS.contains(list.type()))
        .map(list -> filtered(list, Set.of(), proper.getOrDefault(list.type(), Set.of())))
        .forEach(all::add);
    for (String type : List.of("drug", "brand")) {
      Set<String> others = stops.computeIfAbsent(type, any -> new HashSet<>());
      OTHERWISE.forEach(other -> others.addAll(names(edited, other)));
    }
    for (NameList list : lists(GENERATED)) {
      all.add(filtered(
          list,
          stops.getOrDefault(list.type(), Set.of()),
          proper.getOrDefault(list.type(), Set.of())));
    }
    DrugCodes codes = new DrugCodes(all);
    List<NameList> ready = all.stream().map(list -> coded(list, codes)).toList();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    NameTable.of(ready).write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  /** The generated lists by file name, as the vocabularies give them today. */
  static Map<String, String> generated() throws IOException {
    Map<String, Set<String>> stops = instructions(lists(EDITED), "stop");
    Set<String> salts = names(lists(EDITED), "salt");
    DrugNames drugs = new DrugNames(salts, stops.getOrDefault("salt-base", Set.of()))
        .read(table("drugbank_open_vocabulary.tsv"));
    BrandNames brands = new BrandNames(drugs).read(table("drugs_at_fda_products.tsv"));
    DiseaseNames diseases = new DiseaseNames().read(table("disease_ontology_labels.tsv"));
    Map<String, String> files = new TreeMap<>();
    files.put("brands-us.tsv", file("brand", "Drugs@FDA (US public domain)", brands.lines()));
    files.put("diseases.tsv", file("condition", "the Disease Ontology (CC0)", diseases.lines()));
    files.put("drugs.tsv", file("drug", "the DrugBank open vocabulary (CC0)", drugs.lines()));
    return files;
  }

  private static Set<String> names(List<NameList> lists, String type) {
    return lists.stream()
        .filter(list -> list.type().equals(type))
        .flatMap(list -> list.rows().stream())
        .flatMap(row -> row.names().stream())
        .map(Letters::key)
        .collect(Collectors.toSet());
  }

  private static String file(String type, String origin, List<String> lines) {
    return "# type: %s\n# Made by LexiconCompiler from %s. Do not edit: see ../main/resources/lexicon/README.md\n%s\n"
        .formatted(type, origin, String.join("\n", lines));
  }

  private static List<String[]> table(String name) throws IOException {
    return Files.readAllLines(VOCABULARIES.resolve(name)).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .toList();
  }

  /** All lists of a folder, in the order of their names. */
  static List<NameList> lists(Path folder) throws IOException {
    return files(folder).stream().map(LexiconCompiler::list).toList();
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".tsv"))
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    }
  }

  private static NameList list(Path file) {
    try {
      return NameList.parse(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Keys of the names that lists of one kind of instruction give, by the type they are about. */
  private static Map<String, Set<String>> instructions(List<NameList> lists, String kind) {
    Map<String, Set<String>> keys = new TreeMap<>();
    lists.stream()
        .filter(list -> list.type().equals(kind))
        .flatMap(list -> list.rows().stream())
        .forEach(row -> row.names()
            .forEach(name ->
                keys.computeIfAbsent(row.code(), any -> new HashSet<>()).add(Letters.key(name))));
    return keys;
  }

  private static NameList filtered(NameList list, Set<String> stops, Set<String> proper) {
    List<NameList.Row> rows = new ArrayList<>();
    for (NameList.Row row : list.rows()) {
      List<String> names = row.names().stream()
          .filter(name -> !stops.contains(Letters.key(name)))
          .toList();
      if (!names.isEmpty()) {
        boolean word = names.stream().anyMatch(name -> proper.contains(Letters.key(name)));
        rows.add(new NameList.Row(
            names, row.code(), word ? with(row.facts(), CaseRule.FACT, "proper") : row.facts()));
      }
    }
    return new NameList(list.file(), list.type(), rows);
  }

  /** One drug has one code in all lists of drugs and brands. */
  private static NameList coded(NameList list, DrugCodes codes) {
    if (!list.type().equals("brand") && !list.type().equals("drug")) {
      return list;
    }
    List<NameList.Row> rows = list.rows().stream()
        .map(row -> new NameList.Row(row.names(), codes.of(row.code()), row.facts()))
        .toList();
    return new NameList(list.file(), list.type(), rows);
  }

  private static Map<String, String> with(Map<String, String> facts, String key, String value) {
    Map<String, String> more = new TreeMap<>(facts);
    more.put(key, value);
    return more;
  }
}
