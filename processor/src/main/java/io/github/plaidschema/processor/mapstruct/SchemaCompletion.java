package io.github.plaidschema.processor.mapstruct;

import com.google.auto.common.MoreTypes;
import com.google.auto.service.AutoService;
import io.github.plaidschema.PlaidSchema;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.mapstruct.ap.spi.AstModifyingAnnotationProcessor;

/**
 * Has MapStruct wait for schemas whose builder is yet to be written.
 *
 * <p>MapStruct finds the builder of a type by a static method that returns it, and passes a method
 * by whose return type does not exist yet. Without this, a mapper of the same compilation would be
 * told that an interface cannot be made. Only MapStruct loads this class.
 */
@AutoService(AstModifyingAnnotationProcessor.class)
public final class SchemaCompletion implements AstModifyingAnnotationProcessor {

  /** Whether a type is not a schema, or one whose static methods return what exists. */
  @Override
  public boolean isTypeComplete(TypeMirror type) {
    return type.getKind() != TypeKind.DECLARED || isComplete(MoreTypes.asTypeElement(type));
  }

  private static boolean isComplete(TypeElement type) {
    return type.getAnnotation(PlaidSchema.class) == null
        || ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .filter(method -> method.getModifiers().contains(Modifier.STATIC))
            .noneMatch(method -> method.getReturnType().getKind() == TypeKind.ERROR);
  }
}
