package sdk.events;

import io.github.plaidschema.DefaultValue;
import io.github.plaidschema.Fallback;
import io.github.plaidschema.JsonName;
import io.github.plaidschema.PlaidSchema;
import java.util.Optional;

/** An error of a report, of which nothing has to be there. */
@PlaidSchema
public non-sealed interface AssetsError extends Event, Notice {
  enum Code {
    @JsonName("ERROR")
    ERROR,
    @Fallback
    OTHER
  }

  @DefaultValue
  default String eventType() {
    return "ASSETS";
  }

  @JsonName("event code")
  Optional<Code> code();

  Optional<String> level();
}
