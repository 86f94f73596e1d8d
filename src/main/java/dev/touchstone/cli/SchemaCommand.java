package dev.touchstone.cli;

import dev.touchstone.cli.console.ExitCodes;
import dev.touchstone.cli.console.Terminal;
import dev.touchstone.cli.console.Version;
import dev.touchstone.dataset.schema.Column;
import dev.touchstone.dataset.schema.JsonSchema;
import dev.touchstone.dataset.schema.Table;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {"Print what every column of every data set means.", ""},
    footerHeading = "%nExamples:%n",
    footer = {
      "  touchstone schema                          all data sets",
      "  touchstone schema claims.csv               one of them",
      "  touchstone schema claims.jsonl --json      its JSON Schema, draft 2020-12"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {ExitCodes.DONE_HELP, ExitCodes.USAGE_HELP})
final class SchemaCommand implements Callable<Integer> {

  private static final int NAME_WIDTH = 18;
  private static final int TYPE_WIDTH = 10;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A file of the output folder, such as claims.csv.")
  private @Nullable String file;

  @Option(names = "--json", description = "As a JSON Schema; for the .jsonl files.")
  private boolean json;

  @Spec
  private CommandSpec spec;

  private final Terminal terminal;

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<Table> all = Table.all();
    List<Table> wanted =
        all.stream().filter(table -> file == null || table.file().equals(file)).toList();
    if (wanted.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          file + ": no such data set; expected one of "
              + String.join(", ", all.stream().map(Table::file).toList()));
    }
    if (json) {
      printJson(wanted);
    } else {
      wanted.forEach(this::print);
    }
    return ExitCodes.DONE;
  }

  private void printJson(List<Table> tables) throws IOException {
    if (tables.size() > 1 || !tables.get(0).file().endsWith(".jsonl")) {
      throw new ParameterException(
          spec.commandLine(), "--json needs one .jsonl file, such as: schema claims.jsonl --json");
    }
    JsonSchema.write(tables.get(0), terminal.out());
  }

  private void print(Table table) {
    PrintWriter out = terminal.out();
    out.println(terminal.strong(table.file()) + "  " + table.description());
    for (Column column : table.columns()) {
      String type = column.type() + (column.nullable() || column.optional() ? "?" : "");
      out.println("  " + padded(column.name(), NAME_WIDTH) + padded(type, TYPE_WIDTH)
          + column.description()
          + (column.codes().isEmpty() ? "" : " One of " + String.join(", ", column.codes()) + "."));
    }
    out.println();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }
}
