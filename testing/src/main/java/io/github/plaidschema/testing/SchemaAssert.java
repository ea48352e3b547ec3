package io.github.plaidschema.testing;

/**
 * An assertion about an interface.
 *
 * @since 0.1.0
 */
public final class SchemaAssert {
  private final SchemaContract contract;

  SchemaAssert(SchemaContract contract) {
    this.contract = contract;
  }

  /**
   * What was generated for it does what it promises, as {@link SchemaContract#verify} checks.
   *
   * @throws AssertionError if it does not
   */
  public SchemaAssert keepsItsContract() {
    contract.verify();
    return this;
  }
}
