package sdk.naming;

import io.github.plaidschema.JsonNaming;
import io.github.plaidschema.NamingCase;

/** A state, in capitals. */
@JsonNaming(NamingCase.SCREAMING_SNAKE_CASE)
public enum State {
  IN_USE,
  SOLD_2
}
