package io.github.plaidschema.json.reading;

/** Takes note of what deviates from a schema, in whatever order it is found. */
public interface Deviations {

  /** The object at an index lacks a property. */
  void missing(int object, String property);

  /** The value at an index is null. */
  void nullValue(int value);

  /** Nothing is known of the property whose name is at an index. */
  void unknownProperty(int name);

  /** The value at an index is not a known variant of its union. */
  void unknownVariant(int value);

  /** The string or the name at an index is not a constant of its enum, which permits others. */
  void unknownEnumValue(int value);

  /**
   * The value at an index does not fit the type of its field.
   *
   * @param message what was expected and found, in words
   */
  void mismatch(int value, String message);

  /** How many deviations were noted. */
  int size();

  /** Forgets all deviations but the first ones that were noted. */
  void truncate(int size);
}
