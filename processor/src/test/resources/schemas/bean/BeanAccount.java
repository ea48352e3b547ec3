package sdk.bean;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.DefaultValue;
import io.github.plaidschema.JsonName;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@PlaidSchema
public interface BeanAccount {
  String getAccountId();

  boolean isActive();

  /** A keyword once its prefix is gone. */
  Optional<String> getClass_();

  Optional<String> getDefault();

  String getURLPath();

  Optional<List<String>> getTags();

  @JsonName("ISO")
  Optional<String> getIso();

  @DefaultValue
  default int getLimit() {
    return 5;
  }

  @AdditionalProperties
  Map<String, JsonValue> getRest();
}
