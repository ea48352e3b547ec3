package io.github.plaidschema.benchmarks.coldstart;

import io.github.plaidschema.benchmarks.model.schema.TransactionsGet_TransactionsGetResponseJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads one document with Plaid Schema, and ends. */
public final class PlaidSchemaColdStart {
  private PlaidSchemaColdStart() {}

  /** The file is the first argument. */
  public static void main(String[] args) throws IOException {
    byte[] json = Files.readAllBytes(Path.of(args[0]));
    System.out.println(TransactionsGet_TransactionsGetResponseJson.CODEC.read(json).requestId());
  }
}
