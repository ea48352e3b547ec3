package io.github.plaidschema.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Map;

/**
 * The comments that belong to an annotated interface.
 *
 * @param declaration the one above the interface
 * @param accessors those above its accessors, the inherited ones included, by the accessor's name
 * @param enums those of the enums that its fields are made of
 */
public record Comments(
    Comment declaration, Map<String, Comment> accessors, Map<ClassName, OfEnum> enums) {

  public Comments {
    accessors = Map.copyOf(accessors);
    enums = Map.copyOf(enums);
  }

  /** The comment above an accessor. */
  public Comment accessor(String name) {
    return accessors.getOrDefault(name, Comment.NONE);
  }

  /** The comments of an enum. */
  public OfEnum ofEnum(ClassName type) {
    return enums.getOrDefault(type, OfEnum.NONE);
  }

  /**
   * The comments of an enum.
   *
   * @param declaration the one above the enum
   * @param constants those above its constants, by their names
   */
  public record OfEnum(Comment declaration, Map<String, Comment> constants) {
    private static final OfEnum NONE = new OfEnum(Comment.NONE, Map.of());

    public OfEnum {
      constants = Map.copyOf(constants);
    }

    /** The comment above a constant. */
    public Comment constant(String name) {
      return constants.getOrDefault(name, Comment.NONE);
    }
  }
}
