package io.github.plaidschema.gson;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import io.github.plaidschema.lookup.bridge.BridgeCodecs;
import io.github.plaidschema.models.Account;
import io.github.plaidschema.models.BridgeContract;
import io.github.plaidschema.models.Wallet;

final class GsonContractTest implements BridgeContract {

  private final Gson gson =
      new GsonBuilder()
          .registerTypeAdapterFactory(
              new PlaidSchemaAdapterFactory(
                  BridgeCodecs.found().with(Account.Subtype.class, Wallet.SUBTYPES)))
          .create();

  @Override
  public Wallet read(String json) {
    return gson.fromJson(json, Wallet.class);
  }

  @Override
  public String write(Wallet wallet) {
    return gson.toJson(wallet);
  }

  @Override
  public Class<? extends Exception> rejection() {
    return JsonParseException.class;
  }
}
