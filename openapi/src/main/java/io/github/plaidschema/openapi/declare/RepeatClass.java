package io.github.plaidschema.openapi.declare;

/** Whether a client may send a request again; the constants are those of the annotation. */
public enum RepeatClass {
  BY_METHOD,
  ALWAYS,
  WITH_KEY,
  NEVER
}
