package io.github.plaidschema.openapi.declare;

/** Whether a field has a value. */
public enum Presence {
  /** Always. */
  REQUIRED,
  /** The property is there, and may be null. */
  NULLABLE,
  /** The property may be absent. */
  OPTIONAL,
  /** A default stands for an absent value. */
  DEFAULTED
}
