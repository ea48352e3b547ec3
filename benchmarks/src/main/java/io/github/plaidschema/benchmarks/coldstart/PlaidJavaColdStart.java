package io.github.plaidschema.benchmarks.coldstart;

import com.plaid.client.JSON;
import com.plaid.client.model.TransactionsGetResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads one document with the official SDK's Gson, and ends. */
public final class PlaidJavaColdStart {
  private PlaidJavaColdStart() {}

  /** The file is the first argument. */
  public static void main(String[] args) throws IOException {
    String json = Files.readString(Path.of(args[0]));
    System.out.println(
        new JSON().getGson().fromJson(json, TransactionsGetResponse.class).getRequestId());
  }
}
