package sdk.unions;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.DefaultValue;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.Sensitive;
import io.github.plaidschema.json.JsonValue;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

@PlaidSchema
public non-sealed interface CardPayment extends Payment, Instrument {
  @DefaultValue
  default String type() {
    return "card_payment";
  }

  @Sensitive
  String number();

  Optional<OffsetDateTime> paidAt();

  Optional<Payment> fallback();

  @AdditionalProperties
  Map<String, JsonValue> additionalProperties();
}
