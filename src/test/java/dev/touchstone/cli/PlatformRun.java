package dev.touchstone.cli;

/** Runs a command in a Java of its own, whose locale and charset are what that Java was told. */
final class PlatformRun {

  private PlatformRun() {}

  public static void main(String[] args) {
    Cli run = Cli.real((Object[]) args);
    System.err.print(run.err());
    System.exit(run.code());
  }
}
