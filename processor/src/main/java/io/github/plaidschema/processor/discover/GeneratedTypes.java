package io.github.plaidschema.processor.discover;

import static io.github.plaidschema.processor.report.DiagnosticId.MISSING_TYPE;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.PlaidUnion;
import io.github.plaidschema.model.GeneratedClass;
import io.github.plaidschema.processor.model.GeneratedNames;
import io.github.plaidschema.processor.report.Diagnostic;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Where authors mention what is generated for their interfaces. */
public final class GeneratedTypes {
  private static final Pattern SUFFIX = Pattern.compile("\\w+(?:Builder|Json)");

  private GeneratedTypes() {}

  /** Of what is generated for an interface, that which its own methods mention and nobody wrote. */
  public static Set<ClassName> missingIn(TypeElement type) {
    return missingIn(type, method -> true);
  }

  /** As {@link #missingIn}, of accessors, which are never written with it. */
  public static Set<ClassName> missingInAccessors(TypeElement type) {
    return missingIn(
        type,
        method ->
            method.getModifiers().contains(Modifier.ABSTRACT) && method.getParameters().isEmpty());
  }

  /**
   * Methods with a body whose types are called as generated types are, and do not exist.
   *
   * @param all the interfaces that something is to be generated for
   */
  public static List<Diagnostic> misnamedIn(List<TypeElement> all) {
    Set<String> correct =
        all.stream()
            .map(GeneratedTypes::namesOf)
            .flatMap(each -> Stream.of(each.builder(), each.json()))
            .map(ClassName::simpleName)
            .collect(toUnmodifiableSet());
    return all.stream().flatMap(type -> misnamedIn(type, correct)).toList();
  }

  private static Stream<Diagnostic> misnamedIn(TypeElement type, Set<String> correct) {
    GeneratedNames names = namesOf(type);
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> !method.getModifiers().contains(Modifier.ABSTRACT))
        .flatMap(
            method ->
                signature(method)
                    .flatMap(each -> MissingTypes.in(each).stream())
                    .map(TypeMirror::toString)
                    .filter(name -> SUFFIX.matcher(name).matches() && !correct.contains(name))
                    .distinct()
                    .map(
                        name ->
                            new Diagnostic(
                                MISSING_TYPE,
                                method,
                                "%1$s.%2$s: the type %3$s does not exist. What is generated for %1$s is called %4$s and %5$s: use one of these names."
                                    .formatted(
                                        Accessor.displayName(type),
                                        method.getSimpleName(),
                                        name,
                                        names.builder().simpleName(),
                                        names.json().simpleName()))));
  }

  private static GeneratedNames namesOf(TypeElement type) {
    return GeneratedNames.of(ClassName.get(type), List.of());
  }

  private static Set<ClassName> missingIn(
      TypeElement type, Predicate<ExecutableElement> isLookedAt) {
    Set<ClassName> missing = new HashSet<>();
    if (isGeneratable(type)) {
      Set<String> mentioned = new HashSet<>();
      ElementFilter.methodsIn(type.getEnclosedElements()).stream()
          .filter(isLookedAt)
          .flatMap(GeneratedTypes::signature)
          .flatMap(each -> MissingTypes.in(each).stream())
          .forEach(each -> mentioned.add(each.toString()));
      GeneratedNames names = namesOf(type);
      Stream.of(names.builder(), names.json())
          .filter(name -> mentioned.contains(name.simpleName()))
          .forEach(missing::add);
    }
    return missing;
  }

  private static Stream<TypeMirror> signature(ExecutableElement method) {
    return Stream.concat(
        Stream.of(method.getReturnType()),
        method.getParameters().stream().map(VariableElement::asType));
  }

  /** Whether another type can refer to it, and without type arguments. */
  private static boolean isGeneratable(TypeElement type) {
    return type.getTypeParameters().isEmpty()
        && new Visibility(MoreElements.getPackage(type)).isVisible(type);
  }

  /** Whether what is generated for a type can be public. */
  public static boolean isPublic(TypeElement type) {
    return Visibility.isPublic(type);
  }

  /**
   * The interface that a type is generated for, if it is generated. Only names are looked up: to
   * list a package of the JDK would have the compiler read all its classes, which the Eclipse
   * compiler fails at where the JDK is newer than itself.
   */
  static Optional<TypeElement> origin(TypeElement generated, Elements elements) {
    ClassName name = ClassName.get(generated).topLevelClassName();
    String packagePrefix = name.packageName().isEmpty() ? "" : name.packageName() + ".";
    return Stream.of(GeneratedClass.BUILDER, GeneratedClass.JSON)
        .filter(kind -> name.simpleName().endsWith(kind.suffix()))
        .map(
            kind ->
                name.simpleName().substring(0, name.simpleName().length() - kind.suffix().length()))
        .flatMap(stem -> named(packagePrefix, stem, elements))
        .filter(GeneratedTypes::isAnnotated)
        .findFirst();
  }

  /** The types whose names, with underscores between those of nested ones, make the stem. */
  private static Stream<TypeElement> named(String prefix, String stem, Elements elements) {
    Stream<TypeElement> whole = Stream.ofNullable(elements.getTypeElement(prefix + stem));
    Stream<TypeElement> nested =
        IntStream.range(1, stem.length() - 1)
            .filter(end -> stem.charAt(end) == '_')
            .filter(end -> elements.getTypeElement(prefix + stem.substring(0, end)) != null)
            .boxed()
            .flatMap(
                end ->
                    named(
                        prefix + stem.substring(0, end) + ".", stem.substring(end + 1), elements));
    return Stream.concat(whole, nested);
  }

  private static boolean isAnnotated(Element type) {
    return type.getAnnotation(PlaidSchema.class) != null
        || type.getAnnotation(PlaidUnion.class) != null;
  }

  /** What to write in place of an accessor whose type is generated for an interface. */
  static String advice(TypeElement generated, TypeElement origin, Accessor accessor) {
    String name = generated.getSimpleName().toString();
    String type = Accessor.displayName(origin);
    if (!origin.equals(accessor.schema())) {
      return "%s is generated for %s and is not a JSON type. Use %s.".formatted(name, type, type);
    }
    return name.endsWith("Json")
        ? "%s is generated for %s, which has no field of it. Remove the method: the codec is %s.CODEC."
            .formatted(name, type, name)
        : "%1$s is generated for %2$s, which has no field of it. Write \"default %1$s %3$s() { return %1$s.from(this); }\", or remove the method."
            .formatted(name, type, accessor.name());
  }
}
