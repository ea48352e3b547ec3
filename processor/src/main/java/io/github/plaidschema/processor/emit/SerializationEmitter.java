package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.plaidschema.processor.model.Declaration;
import io.github.plaidschema.processor.model.MentionedTypes;
import io.github.plaidschema.processor.model.RuntimeTypes;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes how values of a {@link Serializable} interface cross process boundaries: as their JSON,
 * which does not depend on the classes that happen to hold it.
 */
final class SerializationEmitter {
  private final ClassName json;
  private final ClassName form;
  private final boolean isReadable;

  /**
   * @param owner the generated class that holds the serialized form
   * @param json the codec class
   * @param members the names of methods that the value inherits
   */
  SerializationEmitter(
      Declaration declaration, ClassName owner, ClassName json, List<String> members) {
    NameAllocator names = new NameAllocator();
    declaration.scope().members().forEach(names::newName);
    MentionedTypes.in(declaration).stream()
        .map(type -> type.topLevelClassName().simpleName())
        .distinct()
        .forEach(names::newName);
    this.json = json;
    this.form = owner.nestedClass(names.newName("Serialized"));
    this.isReadable = !members.contains("readObject");
  }

  /** The fields of a value are never serialized themselves. */
  static AnnotationSpec fieldsAreNotSerialized() {
    return AnnotationSpec.builder(SuppressWarnings.class)
        .addMember("value", "$S /* serialized as JSON */", "serial")
        .build();
  }

  /**
   * The methods of the value, for example:
   *
   * <pre>
   * private Object writeReplace() {
   *   return new XBuilder.Serialized(XJson.CODEC.writeString(this));
   * }
   * </pre>
   */
  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(
        MethodSpec.methodBuilder("writeReplace")
            .addModifiers(Modifier.PRIVATE)
            .returns(ClassName.OBJECT)
            .addStatement("return new $T($T.CODEC.writeString(this))", form, json)
            .build());
    if (isReadable) {
      methods.add(
          MethodSpec.methodBuilder("readObject")
              .addModifiers(Modifier.PRIVATE)
              .addParameter(ObjectInputStream.class, "in")
              .addException(InvalidObjectException.class)
              .addStatement("throw new $T($S)", InvalidObjectException.class, "serialized as JSON")
              .build());
    }
    return methods;
  }

  /** The serialized form of a value. */
  TypeSpec form() {
    return TypeSpec.classBuilder(form)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addSuperinterface(Serializable.class)
        .addField(
            FieldSpec.builder(
                    TypeName.LONG,
                    "serialVersionUID",
                    Modifier.PRIVATE,
                    Modifier.STATIC,
                    Modifier.FINAL)
                .initializer("1")
                .build())
        .addField(FieldSpec.builder(String.class, "json", Modifier.PRIVATE, Modifier.FINAL).build())
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(String.class, "json")
                .addStatement("this.json = json")
                .build())
        .addMethod(
            MethodSpec.methodBuilder("readResolve")
                .addModifiers(Modifier.PRIVATE)
                .returns(ClassName.OBJECT)
                .addStatement(
                    "return $T.CODEC.withLimits($T.HIGHEST).read(this.json)",
                    json,
                    RuntimeTypes.JSON_LIMITS)
                .build())
        .build();
  }
}
