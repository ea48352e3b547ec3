package io.github.plaidschema.openapi.name;

import io.github.plaidschema.openapi.declare.PageRule;
import io.github.plaidschema.openapi.declare.RepeatClass;
import java.util.Optional;

/**
 * What somebody decided of one operation.
 *
 * @param exclude whether the client does not have it
 * @param name of the method
 * @param group whose interface it belongs to
 * @param key where its idempotency key is sent
 * @param pages how its pages follow each other
 * @param hasNoPages whether it has none, whatever it looks like
 */
public record OperationOverride(
    boolean exclude,
    Optional<String> name,
    Optional<String> group,
    Optional<RepeatClass> repeat,
    Optional<String> key,
    Optional<PageRule> pages,
    boolean hasNoPages) {

  /** Nothing. */
  public static final OperationOverride NONE =
      new OperationOverride(
          false,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);
}
