package io.github.plaidschema.jackson3;

import io.github.plaidschema.lookup.bridge.BridgeCodecs;
import io.github.plaidschema.models.Account;
import io.github.plaidschema.models.BridgeContract;
import io.github.plaidschema.models.Wallet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

final class JacksonContractTest implements BridgeContract {

  private final ObjectMapper mapper =
      JsonMapper.builder()
          .addModule(
              new PlaidSchemaModule(
                  BridgeCodecs.found().with(Account.Subtype.class, Wallet.SUBTYPES)))
          .build();

  @Override
  public Wallet read(String json) {
    return mapper.readValue(json, Wallet.class);
  }

  @Override
  public String write(Wallet wallet) {
    return mapper.writeValueAsString(wallet);
  }

  @Override
  public Class<? extends Exception> rejection() {
    return JacksonException.class;
  }
}
