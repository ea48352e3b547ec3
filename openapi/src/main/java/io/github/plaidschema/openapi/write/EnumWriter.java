package io.github.plaidschema.openapi.write;

import com.palantir.javapoet.TypeSpec;
import io.github.plaidschema.model.Naming;
import io.github.plaidschema.openapi.declare.EnumDeclaration;
import javax.lang.model.element.Modifier;

/** Writes enums. */
final class EnumWriter {
  private EnumWriter() {}

  static TypeSpec type(EnumDeclaration declaration, Naming naming) {
    TypeSpec.Builder type =
        TypeSpec.enumBuilder(declaration.name().simpleName()).addModifiers(Modifier.PUBLIC);
    if (declaration.name().simpleNames().size() > 1) {
      type.addModifiers(Modifier.STATIC);
    }
    Comments.add(type, declaration);
    if (declaration.deprecated()) {
      type.addAnnotation(Deprecated.class);
    }
    for (EnumDeclaration.Constant constant : declaration.constants()) {
      TypeSpec.Builder body = TypeSpec.anonymousClassBuilder("");
      Comments.add(body, constant.description(), declaration.name().simpleNames().size());
      if (NamingChoice.isStated(constant, naming)) {
        body.addAnnotation(Literals.jsonName(constant.text()));
      }
      type.addEnumConstant(constant.name(), body.build());
    }
    return type.build();
  }
}
