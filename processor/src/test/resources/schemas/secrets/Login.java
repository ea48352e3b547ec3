package sdk.secrets;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.Sensitive;
import io.github.plaidschema.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@PlaidSchema
public interface Login {
  String user();

  @Sensitive
  String password();

  @Sensitive
  int pin();

  @Sensitive
  @Nullable String answer();

  @Sensitive
  Optional<List<String>> oldPasswords();

  @Sensitive
  Optional<Device> device();

  Optional<Device> otherDevice();

  Optional<BigDecimal> score();

  @AdditionalProperties
  Map<String, JsonValue> rest();

  @PlaidSchema
  interface Device {
    Optional<String> model();

    @Sensitive
    Optional<String> serial();
  }
}
