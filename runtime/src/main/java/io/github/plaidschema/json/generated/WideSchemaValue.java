package io.github.plaidschema.json.generated;

/**
 * A value of a schema with more than 64 fields.
 *
 * @since 0.1.0
 */
public abstract class WideSchemaValue extends SchemaValue {

  private final long[] bits;

  /**
   * A value with what a builder knows of its fields.
   *
   * @param parts how many times 64 fields there are, the last of them perhaps fewer
   */
  protected WideSchemaValue(SchemaBuilder from, int parts) {
    super(from.remainder());
    this.bits = from.nullsOfParts(parts);
  }

  int parts() {
    return bits.length;
  }

  @Override
  final long nulls(int part) {
    return bits[part];
  }
}
