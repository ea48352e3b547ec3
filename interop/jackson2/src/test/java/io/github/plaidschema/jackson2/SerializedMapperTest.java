package io.github.plaidschema.jackson2;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.lookup.bridge.BridgeCodecs;
import io.github.plaidschema.models.Account;
import io.github.plaidschema.models.SerializedMapperContract;
import io.github.plaidschema.models.Wallet;
import java.util.Currency;

final class SerializedMapperTest implements SerializedMapperContract<ObjectMapper> {

  private static ObjectMapper mapper(BridgeCodecs codecs) {
    return JsonMapper.builder().addModule(new PlaidSchemaModule(codecs)).build();
  }

  @Override
  public ObjectMapper mapper() {
    return mapper(BridgeCodecs.found().with(Account.Subtype.class, Wallet.SUBTYPES));
  }

  @Override
  public ObjectMapper mapper(Class<Currency> type, JsonCodec<Currency> codec) {
    return mapper(BridgeCodecs.found().with(type, codec));
  }

  @Override
  public Sent read(ObjectMapper mapper, String json) throws Exception {
    return mapper.readValue(json, Sent.class);
  }

  @Override
  public String write(ObjectMapper mapper, Sent value) throws Exception {
    return mapper.writeValueAsString(value);
  }
}
