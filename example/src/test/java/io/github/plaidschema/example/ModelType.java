package io.github.plaidschema.example;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.github.plaidschema.example.error.PlaidError;
import io.github.plaidschema.example.link.LinkTokenGetResponse;
import io.github.plaidschema.example.link.filter.AccountFiltersResponse;
import io.github.plaidschema.example.link.session.LinkEvent;
import io.github.plaidschema.example.link.user.UserAddress;
import io.github.plaidschema.json.JsonCodec;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An interface of the model with its generated codec, looked up by the name of its schema. */
final class ModelType {

  private static final String ADDITIONAL_PROPERTIES = "additionalProperties";

  private static final List<Package> PACKAGES =
      Stream.of(
              LinkTokenGetResponse.class,
              LinkEvent.class,
              AccountFiltersResponse.class,
              UserAddress.class,
              PlaidError.class)
          .map(Class::getPackage)
          .toList();

  private final Class<?> type;

  private ModelType(Class<?> type) {
    this.type = type;
  }

  static ModelType named(String schema) {
    return new ModelType(
        PACKAGES.stream()
            .flatMap(room -> find(room.getName() + "." + schema))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No interface stands for " + schema)));
  }

  /** The codec that is generated for the interface. */
  JsonCodec<?> codec() throws ReflectiveOperationException {
    return (JsonCodec<?>) Class.forName(type.getName() + "Json").getField("CODEC").get(null);
  }

  /** The types that the accessors return, with simple names, by name of the accessor. */
  Map<String, String> accessorTypes() {
    return accessors().collect(toMap(Method::getName, ModelType::returnType));
  }

  /**
   * What an accessor returns whose name is that of the property, apart from case and underscores.
   */
  Object get(Object value, String property) throws ReflectiveOperationException {
    return accessors()
        .filter(accessor -> letters(accessor.getName()).equals(letters(property)))
        .findFirst()
        .orElseThrow(() -> new AssertionError(type.getSimpleName() + " lacks " + property))
        .invoke(value);
  }

  Map<?, ?> additionalProperties(Object value) throws ReflectiveOperationException {
    return (Map<?, ?>) type.getMethod(ADDITIONAL_PROPERTIES).invoke(value);
  }

  /** What is left of a name when case and underscores are not looked at. */
  static String letters(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }

  private Stream<Method> accessors() {
    return Arrays.stream(type.getMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .filter(method -> !method.getName().equals(ADDITIONAL_PROPERTIES));
  }

  private static Stream<Class<?>> find(String name) {
    try {
      return Stream.of(Class.forName(name));
    } catch (ClassNotFoundException e) {
      return Stream.empty();
    }
  }

  private static String returnType(Method accessor) {
    AnnotatedType type = accessor.getAnnotatedReturnType();
    String nullable = type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
    return nullable + simpleName(type.getType());
  }

  private static String simpleName(Type type) {
    if (type instanceof ParameterizedType generic) {
      return Arrays.stream(generic.getActualTypeArguments())
          .map(ModelType::simpleName)
          .collect(joining(", ", simpleName(generic.getRawType()) + "<", ">"));
    }
    return ((Class<?>) type).getSimpleName();
  }
}
