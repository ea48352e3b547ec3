package sdk.naming;

import io.github.plaidschema.JsonNaming;
import io.github.plaidschema.NamingCase;

/** What is registered: its property keeps its name in whatever extends this. */
@JsonNaming(NamingCase.SNAKE_CASE)
public interface Registered {
  String plateNumber();
}
