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
 * @param discriminators by which unions recognize it as their variant
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
    Optional<AdditionalPropertiesField> additionalProperties,
    List<OwnDiscriminator> discriminators)
    implements Declaration {

  public Schema {
    memberMethods = List.copyOf(memberMethods);
    fields = List.copyOf(fields);
    discriminators = List.copyOf(discriminators);
  }

  /**
   * What a builder fills in: the only text that stands for the schema, if there is one.
   *
   * @param jsonName the name of a property
   */
  public Optional<String> ownText(String jsonName) {
    List<String> texts =
        discriminators.stream().flatMap(each -> each.texts(jsonName)).distinct().toList();
    return texts.size() == 1 ? Optional.of(texts.get(0)) : Optional.empty();
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
