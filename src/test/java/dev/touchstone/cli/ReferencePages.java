package dev.touchstone.cli;

import dev.touchstone.cli.setting.OptionDefaults;
import dev.touchstone.cli.setting.Settings;
import dev.touchstone.dataset.schema.Column;
import dev.touchstone.dataset.schema.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;

/** The pages of {@code docs/reference}, made from what the program itself says. */
final class ReferencePages {

  private static final String MADE =
      "<!-- Made by ReferencePagesTest from the program; docs/testing.md has the command. -->\n\n";

  /** Kinds of words.tsv whose codes stand in a data set; the others are about how a report reads. */
  private static final Set<String> KINDS = Set.of(
      "verdict",
      "meaning",
      "severity",
      "comparability",
      "relation",
      "attribute",
      "reason",
      "basis",
      "tier",
      "answer",
      "state");

  private ReferencePages() {}

  /** By the name of the file. */
  static Map<String, String> all() throws IOException {
    return Map.of(
        "cli.md", cli(), "config.md", config(), "schemas.md", schemas(), "codes.md", codes());
  }

  private static String cli() {
    CommandLine program = ManPages.program();
    StringBuilder page = new StringBuilder(MADE).append("# Commands and options\n\n");
    page.append(
        "What `./touchstone COMMAND --help` prints. `mvn -Prelease -DskipTests package` makes"
            + " man pages of the same in `target/man`;\n`source <(./touchstone generate-completion)`"
            + " completes commands and options in bash and zsh.\n");
    append(page, program);
    program.getSubcommands().values().forEach(command -> append(page, command));
    return page.toString();
  }

  private static void append(StringBuilder page, CommandLine command) {
    page.append("\n## ").append(command.getCommandSpec().qualifiedName()).append("\n\n```text\n");
    command
        .getUsageMessage(Ansi.OFF)
        .lines()
        .forEach(line -> page.append(line.stripTrailing()).append('\n'));
    page.append("```\n");
  }

  private static String config() {
    CommandLine program = ManPages.program();
    StringBuilder page = new StringBuilder(MADE)
        .append("# Settings\n\n")
        .append("Every option can be set in `touchstone.yaml`, in the folder where you start the"
            + " program, or by an environment variable.\nAn option wins over the variable, the"
            + " variable over the file, the file over what is built in. `./touchstone config` shows"
            + " what\nholds and where it comes from. A list is written `[a, b]` in the file and"
            + " `a,b` in a variable. Where commands have options of\none name with other things"
            + " behind them, a setting is for the first of them.\n\n")
        .append("| in `touchstone.yaml` | variable | commands | built in | what it is |\n")
        .append("|---|---|---|---|---|\n");
    new OptionDefaults(Settings.NONE, program)
        .settable()
        .forEach((name, option) -> page.append("| `%s` | `%s` | %s | %s | %s |\n"
            .formatted(
                name,
                Settings.variable(name),
                String.join(", ", commandsWith(program, option)),
                builtIn(option),
                cell(description(option)))));
    return page.toString();
  }

  private static Set<String> commandsWith(CommandLine program, OptionSpec option) {
    Set<String> names = new TreeSet<>();
    program.getSubcommands().forEach((name, command) -> {
      OptionSpec same = command.getCommandSpec().findOption(option.longestName());
      if (same != null && same.paramLabel().equals(option.paramLabel())) {
        names.add(name);
      }
    });
    return names;
  }

  private static String builtIn(OptionSpec option) {
    String value = option.defaultValue();
    return value == null ? option.arity().max() == 0 ? "`false`" : "" : "`" + value + "`";
  }

  /** The option's help with its variables filled in, as the command prints it. */
  private static String description(OptionSpec option) {
    List<String> candidates = new ArrayList<>();
    if (option.completionCandidates() != null) {
      option.completionCandidates().forEach(candidates::add);
    }
    String builtIn = option.defaultValueString();
    return String.join(" ", option.description())
        .replace("${COMPLETION-CANDIDATES}", String.join(", ", candidates))
        .replace("%n", " ")
        .replace(" (default: " + builtIn + ")", "");
  }

  private static String schemas() {
    StringBuilder page = new StringBuilder(MADE).append("# Columns of the data sets\n\n");
    page.append("What `./touchstone schema` prints. JSON Schemas of the `.jsonl` files are in"
        + " [schemas/](../schemas/); [outputs.md](../outputs.md)\nexplains the files as a whole,"
        + " [codes.md](codes.md) the codes.\n");
    for (Table table : Table.all()) {
      page.append("\n## ").append(table.file()).append("\n\n").append(table.description());
      page.append("\n\n| column | type | meaning |\n|---|---|---|\n");
      append(page, table.columns(), "");
    }
    return page.toString();
  }

  private static void append(StringBuilder page, List<Column> columns, String path) {
    for (Column column : columns) {
      String type = column.type()
          + (column.nullable() ? ", may be null" : "")
          + (column.optional() ? ", may be missing" : "");
      String codes =
          column.codes().isEmpty() ? "" : " One of `" + String.join("`, `", column.codes()) + "`.";
      page.append("| `%s%s` | %s | %s |\n"
          .formatted(path, column.name(), type, cell(column.description() + codes)));
      append(page, column.fields(), path + column.name() + ".");
    }
  }

  /** The sections of words.tsv, each under the comment above it. */
  private static String codes() throws IOException {
    StringBuilder page = new StringBuilder(MADE)
        .append("# Codes, and what the report calls them\n\n")
        .append("From `src/main/resources/packs/pharmacology/words.tsv`. A code that is not here"
            + " reads as it stands, with blanks for `_`.\nValues of attributes that are codes are in"
            + " `attributes.yaml` beside it, exit codes in [cli.md](cli.md), columns in"
            + " [schemas.md](schemas.md).\n");
    String title = "";
    String kind = "";
    for (String line : words()) {
      String[] cells = line.split("\t", -1);
      if (line.startsWith("# ")) {
        title = line.substring(2);
      } else if (cells.length > 2 && KINDS.contains(cells[0])) {
        if (!kind.equals(cells[0])) {
          kind = cells[0];
          page.append("\n## %s: %s\n\n| code | words |\n|---|---|\n".formatted(kind, title));
        }
        page.append("| `%s` | %s |\n".formatted(cells[1], cell(cells[2])));
      }
    }
    return page.toString();
  }

  private static List<String> words() throws IOException {
    try (InputStream file = Objects.requireNonNull(
            ReferencePages.class.getResourceAsStream("/packs/pharmacology/words.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    }
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;");
  }
}
