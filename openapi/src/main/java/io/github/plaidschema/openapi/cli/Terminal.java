package io.github.plaidschema.openapi.cli;

import java.io.Console;

/** Whether somebody is watching. */
final class Terminal {
  private Terminal() {}

  /**
   * Since JDK 22 there is a console even where none is a terminal, and a method of it that tells;
   * before, there is one only where both input and output are terminals.
   */
  @SuppressWarnings("SystemConsoleNull") // Null or not, both are dealt with.
  static boolean isInteractive() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
