package io.github.plaidschema.json.generated;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A collection that may know how its elements were spelled. */
interface Spelled {

  /**
   * The raw JSON of the first elements, or of the values of the first entries, in their order; null
   * where an element is written by its value. Null if all of them are.
   */
  @Nullable List<@Nullable String> spellings();
}
