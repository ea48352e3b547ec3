package io.github.plaidschema.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * Everything that an interface says.
 *
 * @param type the interface, as generated code calls it
 * @param displayName the interface, as messages name it
 * @param names what is generated for it
 * @param isPublic whether the generated types can be public
 * @param touchesDeprecated whether generated code refers to anything deprecated
 * @param seesGenerated whether {@code javax.annotation.processing.Generated} can be referred to
 * @param serializable whether values are {@code java.io.Serializable}
 * @param scope simple names that mean something else in generated code
 * @param memberMethods names of the methods that implementing the interface inherits, accessors and
 *     derived ones, which no method of another purpose can have
 * @param form what its JSON is
 * @param fields in the order in which they are written; one where it is the whole value
 */
public record Schema(
    ClassName type,
    String displayName,
    GeneratedNames names,
    boolean isPublic,
    boolean touchesDeprecated,
    boolean seesGenerated,
    boolean serializable,
    Scope scope,
    List<String> memberMethods,
    Form form,
    List<Field> fields,
    Optional<AdditionalPropertiesField> additionalProperties)
    implements Declaration {

  public Schema {
    memberMethods = List.copyOf(memberMethods);
    fields = List.copyOf(fields);
  }

  @Override
  public List<ClassName> generatedTypes() {
    return List.of(names.builder(), names.json());
  }

  /** What the JSON of a schema is. */
  public enum Form {
    /** An object with a property for each field. */
    OBJECT,
    /** The value of the only field. */
    WHOLE_VALUE
  }
}
