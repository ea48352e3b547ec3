package io.github.plaidschema.jackson2;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.plaidschema.models.NumbersOfFormatsContract;
import java.math.BigDecimal;
import java.util.Optional;

final class NumbersOfFormatsTest implements NumbersOfFormatsContract {

  private final ObjectMapper plain = new YAMLMapper();
  private final ObjectMapper yaml = new YAMLMapper().registerModule(new PlaidSchemaModule());
  private final ObjectMapper lenient =
      JsonMapper.builder()
          .addModule(new PlaidSchemaModule())
          .enable(
              JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS,
              JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  @Override
  public <T> T readYaml(String document, Class<T> type) throws Exception {
    return yaml.readValue(document, type);
  }

  @Override
  public Optional<BigDecimal> numberOfYaml(String document) throws Exception {
    return Optional.of(plain.readTree(document).get("v"))
        .filter(JsonNode::isNumber)
        .map(JsonNode::decimalValue);
  }

  @Override
  public <T> T readLeniently(String json, Class<T> type) throws Exception {
    return lenient.readValue(json, type);
  }

  @Override
  public Class<? extends Exception> rejection() {
    return JacksonException.class;
  }
}
