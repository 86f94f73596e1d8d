package dev.touchstone.cli.console;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/** Tells whether a person watches. */
public final class Attached {

  /** Set by the launcher, which can ask about standard error alone; Java cannot. */
  private static final String FROM_LAUNCHER = "touchstone.terminal";

  private Attached() {}

  /** Whether standard error is a terminal; without the launcher, whether all three streams are. */
  public static boolean toTerminal() {
    String known = System.getProperty(FROM_LAUNCHER);
    return known != null ? Boolean.parseBoolean(known) : isTerminal(System.console());
  }

  /** From Java 22 on there is always a console, and only its own method says what it is. */
  private static boolean isTerminal(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) { // before Java 22
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }
}
