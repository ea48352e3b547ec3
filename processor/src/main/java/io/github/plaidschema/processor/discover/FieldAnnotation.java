package io.github.plaidschema.processor.discover;

import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.DefaultValue;
import io.github.plaidschema.JsonName;
import io.github.plaidschema.JsonWith;
import io.github.plaidschema.Sensitive;
import io.github.plaidschema.WholeValue;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;

/** The annotations that say something of an accessor's field. */
enum FieldAnnotation {
  ADDITIONAL_PROPERTIES(AdditionalProperties.class, true, true),
  // Java lets no interface inherit a default beside another declaration of the method.
  DEFAULT_VALUE(DefaultValue.class, false, true),
  // Not by the annotation, but by the name: a naming may give the same one.
  JSON_NAME(JsonName.class, false, false),
  JSON_WITH(JsonWith.class, true, false),
  SENSITIVE(Sensitive.class, true, true),
  WHOLE_VALUE(WholeValue.class, true, false);

  private final Class<? extends Annotation> type;
  private final boolean mustAgree;
  private final boolean concernsMany;

  /**
   * @param mustAgree whether super-interfaces that declare one accessor have to agree on it
   * @param concernsMany whether it may say something of the additional properties
   */
  FieldAnnotation(Class<? extends Annotation> type, boolean mustAgree, boolean concernsMany) {
    this.type = type;
    this.mustAgree = mustAgree;
    this.concernsMany = concernsMany;
  }

  Class<? extends Annotation> type() {
    return type;
  }

  /** Those that say nothing of the additional properties, which have many names and codecs. */
  static Stream<FieldAnnotation> ofOneField() {
    return Arrays.stream(values()).filter(annotation -> !annotation.concernsMany);
  }

  /** Whether two declarations of an accessor say the same. */
  static boolean agree(Element one, Element other) {
    return Arrays.stream(values())
        .filter(annotation -> annotation.mustAgree)
        .allMatch(annotation -> annotation.said(one).equals(annotation.said(other)));
  }

  boolean isOn(Element declaration) {
    return declaration.getAnnotation(type) != null;
  }

  /** What it says there, by its elements; empty where it is not. */
  private Optional<Map<String, String>> said(Element declaration) {
    return Accessor.mirror(declaration, type).map(FieldAnnotation::values);
  }

  private static Map<String, String> values(AnnotationMirror mirror) {
    Map<String, String> values = new TreeMap<>();
    for (ExecutableElement element :
        ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements())) {
      AnnotationValue value = mirror.getElementValues().get(element);
      values.put(
          element.getSimpleName().toString(),
          Objects.toString(value == null ? element.getDefaultValue() : value));
    }
    return values;
  }
}
