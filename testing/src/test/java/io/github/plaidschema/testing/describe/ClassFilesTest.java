package io.github.plaidschema.testing.describe;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.example.link.LinkTokenGetResponse;
import io.github.plaidschema.model.classfile.ClassFile;
import io.github.plaidschema.model.classfile.TypePath;
import io.github.plaidschema.model.classfile.TypeSignature;
import io.github.plaidschema.testing.support.CompiledSchemas;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read from class files is what the JDK's reflection says of the loaded classes. */
final class ClassFilesTest {
  static List<String> folders() {
    return CompiledSchemas.processorCases();
  }

  @ParameterizedTest
  @MethodSource("folders")
  void reflectionSaysTheSameOfTheTestCases(String folder) {
    assertReflectionAgrees(CompiledSchemas.ofProcessorCase(folder));
  }

  @Test
  void reflectionSaysTheSameOfTheExample() throws URISyntaxException {
    Class<?> example = LinkTokenGetResponse.class;
    Path classes = Path.of(example.getProtectionDomain().getCodeSource().getLocation().toURI());

    assertReflectionAgrees(new CompiledSchemas(classes, example.getClassLoader()));
  }

  private static void assertReflectionAgrees(CompiledSchemas schemas) {
    List<String> names =
        schemas.names().stream().filter(name -> !name.endsWith("package-info")).toList();
    assertThat(names).isNotEmpty();
    for (String name : names) {
      Class<?> type = schemas.type(name);
      ClassFile file = ClassFile.read(ClassFiles.of(schemas.loader()).find(name).orElseThrow());

      assertThat(file.binaryName()).isEqualTo(type.getName());
      assertThat(file.isInterface()).isEqualTo(type.isInterface());
      assertThat(file.isDeprecated()).isEqualTo(type.isAnnotationPresent(Deprecated.class));
      assertThat(file.typeParameters())
          .isEqualTo(Arrays.stream(type.getTypeParameters()).map(TypeVariable::getName).toList());
      assertThat(file.parents().stream().map(parent -> show(parent.type(), parent.nullable())))
          .as(name)
          .containsExactlyElementsOf(parents(type).map(ClassFilesTest::show).toList());
      assertThat(file.permitted()).isEqualTo(permitted(type));
      assertThat(file.constants().stream().map(ClassFile.Constant::name).toList())
          .isEqualTo(constants(type));
      assertThat(methods(file)).as(name).isEqualTo(methods(type));
    }
  }

  private static Stream<AnnotatedType> parents(Class<?> type) {
    Stream<AnnotatedType> interfaces = Arrays.stream(type.getAnnotatedInterfaces());
    return type.isInterface()
        ? interfaces
        : Stream.concat(Stream.of(type.getAnnotatedSuperclass()), interfaces);
  }

  private static List<String> permitted(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).map(Class::getName).toList()
        : List.of();
  }

  private static List<String> constants(Class<?> type) {
    return type.isEnum()
        ? Arrays.stream(type.getEnumConstants()).map(each -> ((Enum<?>) each).name()).toList()
        : List.of();
  }

  private static Set<String> methods(ClassFile file) {
    return file.methods().stream()
        .filter(method -> !method.name().startsWith("<"))
        .map(
            method ->
                method.name()
                    + method.descriptor()
                    + " "
                    + show(method.returned(), method.nullable())
                    + (method.isAbstract() ? " abstract" : "")
                    + (method.isStatic() ? " static" : "")
                    + (method.isPublic() ? " public" : "")
                    + (method.isDeprecated() ? " deprecated" : ""))
        .collect(toSet());
  }

  private static Set<String> methods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .map(
            method ->
                method.getName()
                    + MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                        .toMethodDescriptorString()
                    + " "
                    + show(method)
                    + modifiers(method))
        .collect(toSet());
  }

  private static String modifiers(Method method) {
    int modifiers = method.getModifiers();
    return (java.lang.reflect.Modifier.isAbstract(modifiers) ? " abstract" : "")
        + (java.lang.reflect.Modifier.isStatic(modifiers) ? " static" : "")
        + (java.lang.reflect.Modifier.isPublic(modifiers) && !method.isSynthetic() ? " public" : "")
        + (method.isAnnotationPresent(Deprecated.class) ? " deprecated" : "");
  }

  private static String show(Method method) {
    Set<TypePath> nullable = new HashSet<>();
    collectNullable(method.getAnnotatedReturnType(), TypePath.WHOLE, nullable);
    if (isMarked(method.getAnnotations())) {
      nullable.add(TypePath.WHOLE);
    }
    return text(method.getGenericReturnType()) + marks(nullable);
  }

  private static String show(AnnotatedType type) {
    Set<TypePath> nullable = new HashSet<>();
    collectNullable(type, TypePath.WHOLE, nullable);
    return text(type.getType()) + marks(nullable);
  }

  private static String show(TypeSignature type, Set<TypePath> nullable) {
    return text(type) + marks(nullable);
  }

  private static String marks(Set<TypePath> nullable) {
    return nullable.stream().map(path -> path.arguments().toString()).sorted().toList().toString();
  }

  private static void collectNullable(AnnotatedType type, TypePath path, Set<TypePath> into) {
    if (isMarked(type.getAnnotations())) {
      into.add(path);
    }
    if (type instanceof AnnotatedParameterizedType parameterized) {
      AnnotatedType[] arguments = parameterized.getAnnotatedActualTypeArguments();
      for (int i = 0; i < arguments.length; i++) {
        if (!(arguments[i] instanceof java.lang.reflect.AnnotatedWildcardType)) {
          collectNullable(arguments[i], path.argument(i), into);
        }
      }
    }
  }

  private static boolean isMarked(Annotation[] annotations) {
    return Arrays.stream(annotations)
        .anyMatch(each -> each.annotationType().getSimpleName().equals("Nullable"));
  }

  private static String text(Type type) {
    if (type instanceof Class<?> named) {
      return named.isArray() ? text(named.getComponentType()) + "[]" : named.getName();
    }
    if (type instanceof ParameterizedType parameterized) {
      return Arrays.stream(parameterized.getActualTypeArguments())
          .map(ClassFilesTest::text)
          .collect(joining(", ", text(parameterized.getRawType()) + "<", ">"));
    }
    if (type instanceof GenericArrayType array) {
      return text(array.getGenericComponentType()) + "[]";
    }
    return type instanceof TypeVariable<?> variable ? variable.getName() : "?";
  }

  private static String text(TypeSignature type) {
    if (type instanceof TypeSignature.Declared declared) {
      List<String> arguments = new ArrayList<>();
      declared.arguments().forEach(argument -> arguments.add(text(argument)));
      return declared.binaryName()
          + (arguments.isEmpty() ? "" : "<" + String.join(", ", arguments) + ">");
    }
    return type instanceof TypeSignature.Array array
        ? text(array.element()) + "[]"
        : type.toString();
  }
}
