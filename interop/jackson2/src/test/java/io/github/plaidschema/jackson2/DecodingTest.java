package io.github.plaidschema.jackson2;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.plaidschema.models.Account;
import io.github.plaidschema.models.DecodingContract;
import java.io.IOException;
import java.util.Map;

final class DecodingTest implements DecodingContract {

  private static final TypeReference<Map<String, Account>> MAP = new TypeReference<>() {};

  private final ObjectMapper mapper =
      JsonMapper.builder().addModule(new PlaidSchemaModule()).build();

  @Override
  public Account read(byte[] json) throws IOException {
    return mapper.readValue(json, Account.class);
  }

  @Override
  public Map<String, Account> readMap(byte[] json) throws IOException {
    return mapper.readValue(json, MAP);
  }

  @Override
  public Map<String, Account> readMapWithoutRepetition(byte[] json) throws IOException {
    return JsonMapper.builder()
        .addModule(new PlaidSchemaModule())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build()
        .readValue(json, MAP);
  }
}
