package dev.touchstone.cli.console;

/** What the program tells the shell: one meaning a number, in every command. */
public final class ExitCodes {

  public static final int DONE = 0;
  public static final int FOUND = 1;
  public static final int USAGE = 2;
  public static final int UNREADABLE = 3;
  public static final int INTERNAL = 4;

  /** For the help of a command. */
  public static final String DONE_HELP = "0:done";

  public static final String FOUND_HELP = "1:done, and there are findings at or above --fail-on";
  public static final String USAGE_HELP =
      "2:wrong option, missing input, or an output folder in use";
  public static final String UNREADABLE_HELP =
      "3:some input could not be read; the others are done (wins over 1)";
  public static final String INTERNAL_HELP = "4:the program failed, or could not write its output";

  private ExitCodes() {}
}
