package sdk.rules;

import io.github.plaidschema.DefaultValue;
import io.github.plaidschema.PlaidSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

@PlaidSchema
public interface DefaultValues {
  int page();

  @DefaultValue
  default int limit() {
    return 100;
  }

  @DefaultValue
  default String currency() {
    return "USD";
  }

  @DefaultValue
  default List<String> scopes() {
    return new ArrayList<>(List.of("read"));
  }

  @DefaultValue
  default Map<String, List<String>> labels() {
    return Map.of("all", new ArrayList<>(List.of("a")));
  }

  @DefaultValue
  default Set<String> tags() {
    return Set.of();
  }

  @DefaultValue
  default int offset() {
    return page() * limit();
  }

  /** Derived, and no field. */
  default boolean isFirst() {
    return page() == 0;
  }
}
