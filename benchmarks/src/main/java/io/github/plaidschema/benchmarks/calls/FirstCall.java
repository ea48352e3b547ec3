package io.github.plaidschema.benchmarks.calls;

import java.io.IOException;

/** A program that calls once, and ends. */
public final class FirstCall {

  private FirstCall() {}

  /** Takes the library and the base URL. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    System.out.println(Library.valueOf(arguments[0]).connect(arguments[1]).call());
    // OkHttp's threads would keep the process for a minute.
    System.exit(0);
  }
}
