package io.github.plaidschema.benchmarks.coldstart;

import io.github.plaidschema.benchmarks.model.records.TransactionsGet.TransactionsGetResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** Reads one document with Jackson, and ends. */
public final class Jackson3ColdStart {
  private Jackson3ColdStart() {}

  /** The file is the first argument. */
  public static void main(String[] args) throws IOException {
    byte[] json = Files.readAllBytes(Path.of(args[0]));
    System.out.println(
        new JsonMapper().readValue(json, TransactionsGetResponse.class).request_id());
  }
}
