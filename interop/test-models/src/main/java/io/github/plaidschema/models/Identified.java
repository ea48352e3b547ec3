package io.github.plaidschema.models;

/** Contributes a field to schemas, and is none itself. */
public interface Identified {

  /** The identifier. */
  String id();
}
