package com.example.bank;

import io.github.plaidschema.api.Operation;
import io.github.plaidschema.api.Path;
import io.github.plaidschema.api.PlaidClient;
import io.github.plaidschema.api.Repeat;
import io.github.plaidschema.client.BinaryResponse;
import io.github.plaidschema.json.JsonValue;

/** Some operations. */
@PlaidClient
public interface BankApi {

  /** Reads an account. */
  @Operation("GET /accounts/{id}")
  JsonValue account(@Path("id") String id);

  /** Makes a transfer, which must not happen twice. */
  @Operation("POST /transfers")
  JsonValue transfer(JsonValue request);

  /** Makes a payment, by its idempotency key once. */
  @Operation(value = "POST /payments", repeat = Repeat.WITH_KEY)
  JsonValue payment(JsonValue request);

  /** Returns a statement. */
  @Operation("GET /statement")
  BinaryResponse statement();

  /** Does something that takes no request. */
  @Operation("POST /refresh")
  void refresh();
}
