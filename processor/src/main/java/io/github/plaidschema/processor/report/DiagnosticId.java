package io.github.plaidschema.processor.report;

/**
 * Every kind of diagnostic; the text in brackets before a message is {@code PlaidSchema.} and the
 * label.
 */
public enum DiagnosticId {
  NOT_AN_INTERFACE("NotAnInterface"),
  GENERIC_INTERFACE("GenericInterface"),
  PRIVATE_INTERFACE("PrivateInterface"),
  SEALED_INTERFACE("SealedInterface"),

  UNION_NOT_SEALED("UnionNotSealed"),
  UNION_AND_SCHEMA("UnionAndSchema"),
  UNION_NO_VARIANTS("UnionNoVariants"),
  UNION_VARIANT("UnionVariant"),
  UNION_UNKNOWN("UnionUnknown"),
  UNION_DISCRIMINATOR("UnionDiscriminator"),
  UNION_MAPPING("UnionMapping"),
  UNION_TEXT_CLASH("UnionTextClash"),
  UNION_AMBIGUOUS("UnionAmbiguous"),

  GENERIC_ACCESSOR("GenericAccessor"),
  ACCESSOR_PARAMETERS("AccessorParameters"),
  VOID_ACCESSOR("VoidAccessor"),
  CHECKED_EXCEPTION("CheckedException"),
  OBJECT_METHOD("ObjectMethod"),
  CONFLICTING_ACCESSORS("ConflictingAccessors"),

  ARRAY("Array"),
  RAW_TYPE("RawType"),
  WILDCARD("Wildcard"),
  FIELD_TYPE("FieldType"),
  GENERATED_TYPE("GeneratedType"),
  MAP_KEY("MapKey"),
  INACCESSIBLE_TYPE("InaccessibleType"),
  MISSING_TYPE("MissingType"),

  NESTED_OPTIONAL("NestedOptional"),
  NULLABLE_ELEMENT("NullableElement"),
  NULLABLE_PRIMITIVE("NullablePrimitive"),
  NULLABLE_OPTIONAL("NullableOptional"),

  JSON_NAME_EMPTY("JsonNameEmpty"),
  NAMING("Naming"),
  JSON_NAME_CLASH("JsonNameClash"),
  ENUM_NAME_CLASH("EnumNameClash"),
  FALLBACK_CLASH("FallbackClash"),
  GENERATED_NAME_CLASH("GeneratedNameClash"),
  GENERATED_TYPE_CLASH("GeneratedTypeClash"),
  NAME_TOO_LONG("NameTooLong"),

  ADDITIONAL_PROPERTIES_TWICE("AdditionalPropertiesTwice"),
  ADDITIONAL_PROPERTIES_TYPE("AdditionalPropertiesType"),
  DEFAULT_VALUE("DefaultValue"),
  WHOLE_VALUE("WholeValue"),
  NOT_A_FIELD("NotAField"),
  CODEC("Codec"),

  CLIENT_INTERFACE("ClientInterface"),
  CLIENT_METHOD("ClientMethod"),
  OPERATION("Operation"),
  OPERATION_PARAMETER("OperationParameter"),
  OPERATION_TYPE("OperationType"),
  PAGES("Pages"),

  /** The compilation lacks what generated code needs: no mistake in the interface. */
  SOURCE_LEVEL("SourceLevel"),
  RUNTIME_MISSING("RuntimeMissing"),
  OLDER_RUNTIME("OlderRuntime"),
  CLIENT_MISSING("ClientMissing"),
  JSPECIFY_MISSING("JSpecifyMissing"),
  MODULE_NOT_READ("ModuleNotRead"),
  NOT_PROCESSED("NotProcessed"),

  /** The compiler could not write a file: no mistake in the interface. */
  NOT_WRITTEN("NotWritten"),

  /** A warning: a field that looks like a secret and is not marked as one. */
  CREDENTIAL("Credential", false),

  /** A warning: an annotation of another library that nothing here looks at. */
  FOREIGN_ANNOTATION("ForeignAnnotation", false);

  private final String label;

  private final boolean isError;

  DiagnosticId(String label) {
    this(label, true);
  }

  DiagnosticId(String label, boolean isError) {
    this.label = label;
    this.isError = isError;
  }

  /** Whether the compilation fails; all others are warnings. */
  boolean isError() {
    return isError;
  }

  /** The id as users search for it, such as {@code PlaidSchema.FieldType}. */
  public String text() {
    return "PlaidSchema." + label;
  }
}
