package io.github.plaidschema.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/** What an annotated interface says. */
public sealed interface Declaration permits Schema, Union {

  /** The interface. */
  ClassName type();

  /** Whether the generated types can be public. */
  boolean isPublic();

  /** Whether generated code refers to anything deprecated. */
  boolean touchesDeprecated();

  /** Whether {@code javax.annotation.processing.Generated} can be referred to. */
  boolean seesGenerated();

  /** The types that are generated, each in a file of its own. */
  List<ClassName> generatedTypes();

  /** Simple names that mean something else in generated code. */
  Scope scope();

  /**
   * The interface as messages name it, such as {@code LinkTokenGetResponse} or {@code Outer.Inner}.
   */
  default String displayName() {
    return String.join(".", type().simpleNames());
  }
}
