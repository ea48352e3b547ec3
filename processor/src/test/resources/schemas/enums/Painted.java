package sdk.enums;

import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.OpenEnum;

@PlaidSchema
public interface Painted {
  TopLevelColor color();

  OpenEnum<TopLevelColor> accent();
}
