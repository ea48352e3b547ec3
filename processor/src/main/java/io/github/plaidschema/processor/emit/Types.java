package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.github.plaidschema.processor.model.RuntimeTypes;
import java.util.Map;

/** Types that several emitters name. */
final class Types {
  static final TypeName MAP_OF_JSON =
      ParameterizedTypeName.get(
          ClassName.get(Map.class), ClassName.get(String.class), RuntimeTypes.JSON_VALUE);

  static final TypeName ARRAY_OF_CLASSES =
      ArrayTypeName.of(
          ParameterizedTypeName.get(
              ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class)));

  private Types() {}
}
