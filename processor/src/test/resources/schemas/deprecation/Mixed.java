package sdk.deprecation;

import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.OpenEnum;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@PlaidSchema
public interface Mixed {
  String name();

  /**
   * The name that it had.
   *
   * @deprecated use {@link #name()}
   */
  @Deprecated
  Optional<String> formerName();

  @Deprecated
  List<String> tags();

  @Deprecated
  Optional<Map<String, Old>> olds();

  Kind kind();

  OpenEnum<Kind> open();

  Optional<Kind.Detail> detail();

  /** Has a constant that nobody is to use. */
  enum Kind {
    NEW,
    @Deprecated
    OLD;

    @Deprecated(forRemoval = true)
    @PlaidSchema
    interface Removed {
      int count();
    }

    @PlaidSchema
    interface Detail {
      int count();
    }
  }
}
