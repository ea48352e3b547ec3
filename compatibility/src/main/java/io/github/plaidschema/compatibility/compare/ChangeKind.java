package io.github.plaidschema.compatibility.compare;

import java.util.Locale;

/**
 * What changed.
 *
 * @since 0.1.0
 */
public enum ChangeKind {
  TYPE_ADDED("type added"),
  TYPE_REMOVED("type removed"),
  TYPE_RENAMED("type renamed"),
  TYPE_KIND_CHANGED("became another kind of type"),
  TYPE_HIDDEN("no longer public"),
  TYPE_DEPRECATED("deprecated"),
  SUPER_INTERFACE_ADDED("super-interface added"),
  SUPER_INTERFACE_REMOVED("super-interface removed"),
  METHOD_REMOVED("method removed"),
  BUILDER_REMOVED("builder removed"),
  BUILDER_METHOD_REMOVED("method of the builder removed"),
  WHOLE_VALUE_ADDED("became the value of its only field"),
  WHOLE_VALUE_DROPPED("became an object"),

  FIELD_ADDED("field added"),
  FIELD_REMOVED("field removed"),
  ACCESSOR_RENAMED("accessor renamed"),
  JSON_NAME_CHANGED("name in JSON changed"),
  FIELD_TYPE_CHANGED("type changed"),
  BECAME_REQUIRED("became required"),
  BECAME_NULLABLE("became nullable"),
  BECAME_OPTIONAL("became optional"),
  DEFAULT_ADDED("got a default value"),
  DEFAULT_CHANGED("default value changed"),
  ELEMENTS_BECAME_NULLABLE("elements became nullable"),
  ELEMENTS_BECAME_NON_NULL("elements are no longer nullable"),
  CODEC_CHANGED("codec changed"),
  SENSITIVE_ADDED("became sensitive"),
  SENSITIVE_DROPPED("no longer sensitive"),
  FIELD_DEPRECATED("deprecated"),
  ADDITIONAL_PROPERTIES_ADDED("additional properties added"),
  ADDITIONAL_PROPERTIES_DROPPED("additional properties dropped"),
  ADDITIONAL_PROPERTIES_RENAMED("accessor of the additional properties renamed"),

  CONSTANT_ADDED("constant added"),
  CONSTANT_REMOVED("constant removed"),
  CONSTANT_RENAMED("constant renamed"),
  CONSTANT_TEXT_CHANGED("text in JSON changed"),
  CONSTANT_DEPRECATED("deprecated"),
  FALLBACK_ADDED("fallback added"),
  FALLBACK_REMOVED("fallback removed"),
  FALLBACK_CHANGED("fallback changed"),

  VARIANT_ADDED("variant added"),
  VARIANT_REMOVED("variant removed"),
  VARIANT_ORDER_CHANGED("order of the variants changed"),
  UNKNOWN_VARIANT_CHANGED("unknown variant changed"),
  DISCRIMINATOR_CHANGED("discriminator changed"),
  DISCRIMINATOR_TEXT_ADDED("text of the discriminator added"),
  DISCRIMINATOR_TEXT_REMOVED("text of the discriminator removed"),
  DISCRIMINATOR_TEXT_MOVED("text of the discriminator names another variant"),

  OPERATION_ADDED("operation added"),
  OPERATION_REMOVED("operation removed"),
  OPERATION_RENAMED("method renamed"),
  OPERATION_DEPRECATED("deprecated"),
  REQUEST_CHANGED("HTTP method or path changed"),
  PARAMETER_ADDED("parameter added"),
  PARAMETER_REMOVED("parameter removed"),
  PARAMETER_TYPE_CHANGED("type of the parameter changed"),
  PARAMETER_BECAME_REQUIRED("parameter became required"),
  PARAMETER_BECAME_OPTIONAL("parameter became optional"),
  PARAMETERS_REORDERED("parameters reordered"),
  RESPONSE_TYPE_CHANGED("type of the response changed"),
  ERROR_TYPE_CHANGED("type of error responses changed"),
  REPEAT_CHANGED("what is sent again changed"),
  PAGES_CHANGED("pages changed");

  private final String label;

  ChangeKind(String label) {
    this.label = label;
  }

  /** In words. */
  public String label() {
    return label;
  }

  /** As it begins the id of a change, such as {@code field-removed}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
