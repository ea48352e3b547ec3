package io.github.plaidschema.example.client;

import io.github.plaidschema.api.Operation;
import io.github.plaidschema.api.PlaidClient;
import io.github.plaidschema.api.Repeat;
import io.github.plaidschema.example.error.PlaidError;
import io.github.plaidschema.example.link.LinkTokenCreateRequest;
import io.github.plaidschema.example.link.LinkTokenCreateResponse;
import io.github.plaidschema.example.link.LinkTokenGetRequest;
import io.github.plaidschema.example.link.LinkTokenGetResponse;

/** Creates Link tokens and asks what became of them. */
@PlaidClient(error = PlaidError.class)
public interface LinkApi {

  /** The version of the API, for the header {@code Plaid-Version}. */
  String VERSION = "2020-09-14";

  /** Creates a Link token. */
  @Operation("POST /link/token/create")
  LinkTokenCreateResponse tokenCreate(LinkTokenCreateRequest request);

  /** Returns what a Link token was created with, and its sessions. */
  @Operation(value = "POST /link/token/get", repeat = Repeat.ALWAYS)
  LinkTokenGetResponse tokenGet(LinkTokenGetRequest request);
}
