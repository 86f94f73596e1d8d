package dev.touchstone.cli;

import dev.touchstone.claims.explain.PackCheck;
import dev.touchstone.claims.explain.RuleExamples;
import dev.touchstone.cli.console.ExitCodes;
import dev.touchstone.cli.console.Terminal;
import dev.touchstone.cli.console.Version;
import dev.touchstone.cli.option.PackOption;
import dev.touchstone.cli.run.Tally;
import dev.touchstone.rules.Knowledge;
import dev.touchstone.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "List the rules that claims are found with, or test them.",
      "",
      "One line a rule: attribute, id, file, and the first sentence that it must match."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  touchstone rules | grep half_life           the rules that find half-lives",
      "  touchstone rules --test                     every rule reads its own examples?",
      "  touchstone rules --test --pack my-pack/     the same with your own rules"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      ExitCodes.DONE_HELP,
      "1:a rule does not read its own examples",
      ExitCodes.USAGE_HELP
    })
final class RulesCommand implements Callable<Integer> {

  @Option(
      names = "--test",
      description = "Read the examples of every rule: each sentence under match must give a claim,"
          + " none under ignore may.")
  private boolean test;

  @Mixin
  private PackOption packs;

  private final Terminal terminal;

  RulesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Knowledge knowledge = packs.knowledge();
    if (test) {
      return test(knowledge);
    }
    for (Rule rule : knowledge.pack().rules()) {
      terminal
          .out()
          .println(String.join(
              "\t",
              rule.attribute(),
              rule.id(),
              rule.file(),
              rule.examples().match().get(0)));
    }
    return ExitCodes.DONE;
  }

  private int test(Knowledge knowledge) {
    RuleExamples examples = new RuleExamples(knowledge);
    List<String> failures = new ArrayList<>(new PackCheck(knowledge).problems());
    failures.addAll(examples.failures());
    failures.forEach(failure -> terminal.err().println(terminal.bad(failure)));
    terminal
        .out()
        .println(Tally.counted(knowledge.pack().rules().size(), "rule") + ", "
            + Tally.counted(examples.count(), "example") + ", "
            + Tally.counted(failures.size(), "failure"));
    return failures.isEmpty() ? ExitCodes.DONE : ExitCodes.FOUND;
  }
}
