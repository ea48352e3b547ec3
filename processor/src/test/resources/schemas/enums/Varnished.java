package sdk.enums;

import io.github.plaidschema.DefaultValue;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.OpenEnum;

@PlaidSchema
public interface Varnished {
  @DefaultValue
  default OpenEnum<TopLevelColor> color() {
    return OpenEnum.of("blue");
  }
}
