package io.github.plaidschema.example;

/**
 * Both programs of the example in turn: what the generated types do with a response, and the client
 * that asks for one. With an argument it is the first one alone, {@link LinkTokenExample}.
 */
public final class Examples {

  private Examples() {}

  /** Runs the programs on the streams and the environment of the process. */
  public static void main(String[] arguments) {
    int status = LinkTokenExample.run(arguments, System.in, System.out, System.err);
    if (status == 0 && arguments.length == 0) {
      System.out.println();
      status = LinkClientExample.run(System.getenv(), System.out, System.err);
    }
    if (status != 0) {
      System.exit(status);
    }
  }
}
