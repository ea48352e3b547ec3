package io.github.plaidschema.json.generated;

import io.github.plaidschema.json.JsonCodec;

/**
 * The codec of a schema or a union, which states the level that it was generated for.
 *
 * @since 0.1.0
 */
public abstract class SchemaCodec<T> extends JsonCodec<T> {

  /**
   * A codec that was generated for a level of this package.
   *
   * @param level the level
   * @param version the first version of the runtime with that level
   * @throws LinkageError naming the class, both versions and what to do if this runtime is older
   */
  protected SchemaCodec(int level, String version) {
    GeneratedCode.requireLevel(level, version, getClass());
  }
}
