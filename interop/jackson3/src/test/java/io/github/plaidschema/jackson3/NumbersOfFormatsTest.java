package io.github.plaidschema.jackson3;

import io.github.plaidschema.models.NumbersOfFormatsContract;
import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

final class NumbersOfFormatsTest implements NumbersOfFormatsContract {

  private final ObjectMapper plain = YAMLMapper.builder().build();
  private final ObjectMapper yaml = YAMLMapper.builder().addModule(new PlaidSchemaModule()).build();
  private final ObjectMapper lenient =
      JsonMapper.builder()
          .addModule(new PlaidSchemaModule())
          .enable(
              JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS,
              JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  @Override
  public <T> T readYaml(String document, Class<T> type) {
    return yaml.readValue(document, type);
  }

  @Override
  public Optional<BigDecimal> numberOfYaml(String document) {
    return Optional.of(plain.readTree(document).get("v"))
        .filter(JsonNode::isNumber)
        .map(JsonNode::decimalValue);
  }

  @Override
  public <T> T readLeniently(String json, Class<T> type) {
    return lenient.readValue(json, type);
  }

  @Override
  public Class<? extends Exception> rejection() {
    return JacksonException.class;
  }
}
