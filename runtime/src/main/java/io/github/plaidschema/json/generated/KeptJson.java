package io.github.plaidschema.json.generated;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.UnknownVariant;
import io.github.plaidschema.json.engine.Nesting;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value of a union that is none of its variants, as it was read. Immutable.
 *
 * @since 0.1.0
 */
public abstract class KeptJson implements UnknownVariant {
  private final String name;
  private final JsonValue json;

  /**
   * @param name what the union calls the variant
   */
  protected KeptJson(String name, JsonValue json) {
    this.name = name;
    this.json = Objects.requireNonNull(json, "json");
  }

  @Override
  public final JsonValue json() {
    return json;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof KeptJson that
            && getClass() == that.getClass()
            && Nesting.equal(json, that.json));
  }

  @Override
  public final int hashCode() {
    return json.hashCode();
  }

  /** Nothing is known of what is in it, so that only the names of its properties are shown. */
  @Override
  public final String toString() {
    Set<String> names = json.asObject().map(object -> object.members().keySet()).orElse(Set.of());
    Description description = new Description(name);
    if (!names.isEmpty()) {
      description.names("json", names);
    }
    return description.toString();
  }
}
