package sdk.shapes;

import io.github.plaidschema.PlaidSchema;
import java.util.List;
import java.util.Optional;

@PlaidSchema
public interface Outer {
  Optional<Inner> inner();

  Optional<InClass.Nested> nested();

  @PlaidSchema
  interface Inner {
    Optional<Innermost> innermost();

    @PlaidSchema
    interface Innermost {
      List<Outer> outers();
    }
  }
}
