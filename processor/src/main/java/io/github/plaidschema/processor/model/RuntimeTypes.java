package io.github.plaidschema.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * The names of the runtime's types, which generated code refers to and the processor never loads.
 */
public final class RuntimeTypes {
  /** The package of what generated code calls. */
  public static final String JSON = "io.github.plaidschema.json";

  private static final String SUPPORT = "io.github.plaidschema.json.support";

  public static final ClassName JSON_CODEC = ClassName.get(JSON, "JsonCodec");
  public static final ClassName JSON_EXCEPTION = ClassName.get(JSON, "JsonException");
  public static final ClassName JSON_READER = ClassName.get(JSON, "JsonReader");
  public static final ClassName JSON_WRITER = ClassName.get(JSON, "JsonWriter");
  public static final ClassName JSON_TOKEN = ClassName.get(JSON, "JsonToken");
  public static final ClassName JSON_VALUE = ClassName.get(JSON, "JsonValue");
  public static final ClassName OPEN_ENUM = ClassName.get(JSON, "OpenEnum");
  public static final ClassName MISSING_VALUE_EXCEPTION =
      ClassName.get(JSON, "MissingValueException");
  public static final ClassName MISMATCHED_VALUE_EXCEPTION =
      ClassName.get(JSON, "MismatchedValueException");
  public static final ClassName KEPT_JSON = ClassName.get(JSON, "KeptJson");
  public static final ClassName UNKNOWN_VARIANT = ClassName.get(JSON, "UnknownVariant");
  public static final ClassName VARIANTS = ClassName.get(JSON, "Variants");
  public static final ClassName DESCRIPTION = ClassName.get(SUPPORT, "Description");
  public static final ClassName ENUM_NAMES = ClassName.get(JSON, "EnumNames");
  public static final ClassName FIELD_NAMES = ClassName.get(SUPPORT, "FieldNames");
  public static final ClassName FIELD_WRITER = ClassName.get(SUPPORT, "FieldWriter");
  public static final ClassName HASH_CODES = ClassName.get(SUPPORT, "HashCodes");
  public static final ClassName IMMUTABLES = ClassName.get(SUPPORT, "Immutables");
  public static final ClassName IMMUTABLES_WITH_NULLS =
      ClassName.get(SUPPORT, "ImmutablesWithNulls");
  public static final ClassName SPELLINGS = ClassName.get(SUPPORT, "Spellings");
  public static final ClassName NESTING = ClassName.get(SUPPORT, "Nesting");
  public static final ClassName REQUIRED = ClassName.get(SUPPORT, "Required");
  public static final ClassName REQUIRED_VALUES = ClassName.get(SUPPORT, "RequiredValues");

  private RuntimeTypes() {}
}
