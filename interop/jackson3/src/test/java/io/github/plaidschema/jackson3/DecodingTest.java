package io.github.plaidschema.jackson3;

import io.github.plaidschema.models.Account;
import io.github.plaidschema.models.DecodingContract;
import java.util.Map;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

final class DecodingTest implements DecodingContract {

  private static final TypeReference<Map<String, Account>> MAP = new TypeReference<>() {};

  private final ObjectMapper mapper =
      JsonMapper.builder().addModule(new PlaidSchemaModule()).build();

  @Override
  public Account read(byte[] json) {
    return mapper.readValue(json, Account.class);
  }

  @Override
  public Map<String, Account> readMap(byte[] json) {
    return mapper.readValue(json, MAP);
  }

  @Override
  public Map<String, Account> readMapWithoutRepetition(byte[] json) {
    return JsonMapper.builder()
        .addModule(new PlaidSchemaModule())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build()
        .readValue(json, MAP);
  }
}
