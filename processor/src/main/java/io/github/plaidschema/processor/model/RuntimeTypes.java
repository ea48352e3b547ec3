package io.github.plaidschema.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Map;

/**
 * The names of the runtime's types, which generated code refers to and the processor never loads.
 */
public final class RuntimeTypes {
  /** The package of what generated code calls. */
  public static final String JSON = "io.github.plaidschema.json";

  /** The level of what generated code calls beyond the public API. */
  public static final int LEVEL = 1;

  /** The first version of the runtime with that level. */
  public static final String FIRST_VERSION_OF_LEVEL = "0.1.0";

  private static final String GENERATED = "io.github.plaidschema.json.generated";

  public static final ClassName JSON_LIMITS = ClassName.get(JSON, "JsonLimits");
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
  public static final ClassName KEPT_JSON = ClassName.get(GENERATED, "KeptJson");
  public static final ClassName UNKNOWN_VARIANT = ClassName.get(JSON, "UnknownVariant");
  public static final ClassName VARIANTS = ClassName.get(GENERATED, "Variants");
  public static final ClassName ENUM_NAMES = ClassName.get(JSON, "EnumNames");
  public static final ClassName FIELD_READER = ClassName.get(GENERATED, "FieldReader");
  public static final ClassName ELEMENT_READER = ClassName.get(GENERATED, "ElementReader");
  public static final ClassName ELEMENT_WRITER = ClassName.get(GENERATED, "ElementWriter");
  public static final ClassName ENTRY_READER = ClassName.get(GENERATED, "EntryReader");
  public static final ClassName FIELD_WRITER = ClassName.get(GENERATED, "FieldWriter");
  public static final ClassName GENERATED_CODE = ClassName.get(GENERATED, "GeneratedCode");
  public static final ClassName IMMUTABLES = ClassName.get(GENERATED, "Immutables");
  public static final ClassName IMMUTABLES_WITH_NULLS =
      ClassName.get(GENERATED, "ImmutablesWithNulls");
  public static final ClassName SPELLINGS = ClassName.get(GENERATED, "Spellings");
  public static final ClassName RAW_FIELDS = ClassName.get(GENERATED, "RawFields");
  public static final ClassName REMAINDER = ClassName.get(GENERATED, "Remainder");
  public static final ClassName REQUIRED = ClassName.get(GENERATED, "Required");
  public static final ClassName SCHEMA_FIELDS = ClassName.get(GENERATED, "SchemaFields");
  public static final ClassName RUNTIME_KEY = ClassName.get(GENERATED, "RuntimeKey");
  public static final ClassName SCHEMA_BUILDER = ClassName.get(GENERATED, "SchemaBuilder");
  public static final ClassName SCHEMA_CODEC = ClassName.get(GENERATED, "SchemaCodec");
  public static final ClassName SCHEMA_VALUE = ClassName.get(GENERATED, "SchemaValue");
  public static final ClassName WIDE_SCHEMA_VALUE = ClassName.get(GENERATED, "WideSchemaValue");

  /** What holds additional properties. */
  public static final TypeName MAP_OF_JSON =
      ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), JSON_VALUE);

  private RuntimeTypes() {}
}
