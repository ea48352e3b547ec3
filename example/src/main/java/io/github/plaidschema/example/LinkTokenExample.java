package io.github.plaidschema.example;

import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.MissingValueException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;

/**
 * Reads a response of {@code /link/token/get} and shows what its generated types do with it.
 *
 * <p>Without an argument it reads a sample response; a file name reads that file, and {@code -}
 * reads standard input. What cannot be read or understood ends with one line on standard error and
 * exit status 1.
 */
public final class LinkTokenExample {

  private static final String USAGE = "usage: LinkTokenExample [FILE | -]";

  private LinkTokenExample() {}

  /** Runs the program on the streams of the process. */
  public static void main(String[] arguments) {
    int status = run(arguments, System.in, System.out, System.err);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Runs the program on the given streams and returns its exit status. */
  static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err) {
    if (arguments.length > 1) {
      err.println(USAGE);
      return 1;
    }
    Input input =
        arguments.length == 0
            ? Input.sample()
            : arguments[0].equals("-") ? Input.standard(in) : Input.file(arguments[0]);
    try {
      out.print(Demonstration.of(input.name(), input.read()));
      out.flush();
      return 0;
    } catch (IOException | JsonException | MissingValueException e) {
      err.println(input.name() + ": " + e.getMessage());
      return 1;
    }
  }
}
