package io.github.plaidschema.models;

/** Hands out what only this package can name. */
public final class HiddenTypes {

  private HiddenTypes() {}

  /** A schema that is not public. */
  public static Class<?> schema() {
    return Hidden.class;
  }

  /** A value of that schema. */
  public static Object value(String text) {
    return HiddenBuilder.create().text(text).build();
  }
}
