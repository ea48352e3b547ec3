package io.github.plaidschema.jackson2;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.plaidschema.lookup.bridge.BridgeCodecs;
import io.github.plaidschema.models.Account;
import io.github.plaidschema.models.BridgeContract;
import io.github.plaidschema.models.Wallet;

final class JacksonContractTest implements BridgeContract {

  private final ObjectMapper mapper =
      JsonMapper.builder()
          .addModule(
              new PlaidSchemaModule(
                  BridgeCodecs.found().with(Account.Subtype.class, Wallet.SUBTYPES)))
          .build();

  @Override
  public Wallet read(String json) throws Exception {
    return mapper.readValue(json, Wallet.class);
  }

  @Override
  public String write(Wallet wallet) throws Exception {
    return mapper.writeValueAsString(wallet);
  }

  @Override
  public Class<? extends Exception> rejection() {
    return JacksonException.class;
  }
}
