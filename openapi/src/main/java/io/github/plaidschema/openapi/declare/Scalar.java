package io.github.plaidschema.openapi.declare;

/** A type of Java whose values have no parts in JSON, or any. */
public enum Scalar {
  STRING,
  BOOLEAN,
  INT,
  LONG,
  DOUBLE,
  BIG_DECIMAL,
  BIG_INTEGER,
  LOCAL_DATE,
  OFFSET_DATE_TIME,
  UUID,
  URI,
  JSON_VALUE
}
