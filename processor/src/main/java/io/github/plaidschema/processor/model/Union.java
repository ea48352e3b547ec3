package io.github.plaidschema.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * Everything that a sealed interface says whose JSON is one of several variants.
 *
 * @param type the interface
 * @param names what is generated for it
 * @param isPublic whether the generated types can be public
 * @param touchesDeprecated whether generated code refers to anything deprecated
 * @param seesGenerated whether {@code javax.annotation.processing.Generated} can be referred to
 * @param serializable whether unknown variants are {@code java.io.Serializable}
 * @param scope simple names that mean something else in generated code
 * @param discriminators the names in JSON of the properties that tell objects apart; none if their
 *     shape does
 * @param variants in the order in which the interface permits them, or declares all of them
 * @param unknown the interface of all that is none of the variants
 */
public record Union(
    ClassName type,
    UnionNames names,
    boolean isPublic,
    boolean touchesDeprecated,
    boolean seesGenerated,
    boolean serializable,
    Scope scope,
    List<String> discriminators,
    List<Variant> variants,
    ClassName unknown)
    implements Declaration {

  public Union {
    discriminators = List.copyOf(discriminators);
    variants = List.copyOf(variants);
  }

  @Override
  public List<ClassName> generatedTypes() {
    return List.of(names.json(), names.visitor());
  }

  /**
   * A variant.
   *
   * @param json what is generated for it
   * @param recognition how a value is seen to be this variant
   */
  public record Variant(ClassName type, ClassName json, Recognition recognition) {}
}
