package sdk.shapes;

import io.github.plaidschema.PlaidSchema;
import java.util.Optional;

/** Not public, and so is nothing that is generated for it. */
@PlaidSchema
interface Hidden {
  String name();

  Optional<Secret> secret();

  Optional<Hidden> next();

  enum Secret {
    ONE
  }
}
