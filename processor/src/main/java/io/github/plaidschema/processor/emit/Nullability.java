package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Marks types that include null, in code that is otherwise null-marked. */
final class Nullability {
  private static final AnnotationSpec NULLABLE = AnnotationSpec.builder(Nullable.class).build();

  private Nullability() {}

  static TypeName nullable(TypeName type) {
    return type.annotated(NULLABLE);
  }

  static TypeName nullable(Type type) {
    return nullable(TypeName.get(type));
  }
}
