package sdk.names;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.DefaultValue;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonValue;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Its member types are called as types that generated code refers to. */
@PlaidSchema
public interface Members {
  java.lang.String name();

  java.util.List<String> strings();

  java.util.Optional<Value> value();

  java.util.Map<java.lang.String, List> lists();

  java.util.Set<Optional> optionals();

  java.util.Optional<Objects> objects();

  @Nullable Codec codec();

  @Nullable Instant at();

  double ratio();

  java.util.OptionalLong size();

  @DefaultValue
  default java.util.List<java.lang.String> texts() {
    return java.util.List.of();
  }

  @AdditionalProperties
  java.util.Map<java.lang.String, JsonValue> rest();

  @PlaidSchema
  interface String {
    java.lang.String text();
  }

  @PlaidSchema
  interface List {
    int size();
  }

  @PlaidSchema
  interface Value {
    java.util.Optional<Value> next();
  }

  @PlaidSchema
  interface Objects {
    boolean equals();
  }

  enum Optional {
    SOME
  }

  enum Codec {
    JSON
  }

  enum Override {}

  enum Double {}

  enum Long {}

  enum Object {}

  enum Map {}

  enum Set {}

  enum Description {}

  enum MissingValueException {}

  enum Immutables {}

}
