package io.github.plaidschema.testing.generate;

import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.testing.describe.UnionDescription;
import java.util.List;

/** What descriptions do not tell, and only the codecs know. */
public interface KnownCodecs {

  /**
   * Values that a codec of the author's own reads; none if no sample of them is known.
   *
   * @param codec its binary name
   */
  List<JsonValue> samples(String codec);

  /** Whether a union without a discriminator takes a value for a variant, and misses nothing. */
  boolean isReadAs(UnionDescription union, UnionDescription.Variant variant, JsonValue value);
}
