package io.github.plaidschema.jackson3;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.bridge.BridgeCodecs;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonReader;
import io.github.plaidschema.json.JsonWriter;
import io.github.plaidschema.models.Account;
import io.github.plaidschema.models.SerializedMapperContract;
import io.github.plaidschema.models.Wallet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

final class SerializedMapperTest implements SerializedMapperContract<ObjectMapper> {

  private static ObjectMapper mapper(BridgeCodecs codecs) {
    return JsonMapper.builder().addModule(new PlaidSchemaModule(codecs)).build();
  }

  @Override
  public ObjectMapper mapper() {
    return mapper(BridgeCodecs.found().with(Account.Subtype.class, Wallet.SUBTYPES));
  }

  @Override
  public Sent read(ObjectMapper mapper, String json) throws Exception {
    return mapper.readValue(json, Sent.class);
  }

  @Override
  public String write(ObjectMapper mapper, Sent value) throws Exception {
    return mapper.writeValueAsString(value);
  }

  @Test
  void a_codec_that_is_not_serializable_is_named() throws IOException {
    JsonCodec<Currency> codec =
        new JsonCodec<>() {
          @Override
          public Currency read(JsonReader in) {
            return Currency.getInstance(in.readString());
          }

          @Override
          public void write(JsonWriter out, Currency value) {
            out.writeString(value.getCurrencyCode());
          }
        };
    ObjectMapper mapper = mapper(BridgeCodecs.found().with(Currency.class, codec));

    try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
      assertThatThrownBy(() -> out.writeObject(mapper))
          .isInstanceOf(NotSerializableException.class)
          .hasMessageContaining("the codec of java.util.Currency: have it implement Serializable");
    }
  }
}
