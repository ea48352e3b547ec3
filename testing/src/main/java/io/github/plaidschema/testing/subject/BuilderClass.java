package io.github.plaidschema.testing.subject;

import io.github.plaidschema.json.OpenEnum;
import io.github.plaidschema.model.BuilderNames;
import io.github.plaidschema.testing.describe.FieldDescription;
import io.github.plaidschema.testing.describe.SchemaDescription;
import io.github.plaidschema.testing.describe.ValueType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The builder of a schema. */
public final class BuilderClass {
  private final Class<?> builder;
  private final SchemaDescription schema;
  private final Class<?> type;

  BuilderClass(Class<?> builder, SchemaDescription schema, Class<?> type) {
    this.builder = builder;
    this.schema = schema;
    this.type = type;
  }

  /** A builder without a value. */
  public Object create() {
    return result(method("create"), null);
  }

  /** A builder with the values that {@code value} has. */
  public Object from(Object value) {
    return result(method("from", type), null, value);
  }

  /** What was built. */
  public Object build(Object target) {
    return result(method("build"), target);
  }

  /** Whether there is a method that sets a field. */
  public boolean hasSetter(FieldDescription field) {
    return setter(field).isPresent();
  }

  /** Sets a field. */
  public void set(Object target, FieldDescription field, @Nullable Object value) {
    Method setter = setter(field).orElseThrow(() -> missing(field.property()));
    Reflection.call(setter, target, value);
  }

  /** Sets the properties that no field names. */
  public void setAdditional(Object target, Map<?, ?> properties) {
    String property = schema.additionalProperties().orElseThrow().property();
    Reflection.call(method(BuilderNames.setter(property), Map.class), target, properties);
  }

  /** Adds what a collection or a map has to a field once more, as far as the builder adds. */
  public void addAgain(Object target, FieldDescription field, Object held) {
    String name =
        held instanceof Map<?, ?>
            ? BuilderNames.putAll(field.property())
            : BuilderNames.addAll(field.property());
    Arrays.stream(builder.getMethods())
        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
        .findFirst()
        .map(Reflection::accessible)
        .ifPresent(method -> Reflection.call(method, target, held));
  }

  private Optional<Method> setter(FieldDescription field) {
    return Arrays.stream(builder.getMethods())
        .filter(method -> method.getName().equals(BuilderNames.setter(field.property())))
        .filter(method -> method.getParameterCount() == 1 && isChanging(method))
        .filter(method -> takes(method.getParameterTypes()[0], field.type()))
        .findFirst()
        .map(Reflection::accessible);
  }

  /** A field may be called as another method is, such as {@code from} or {@code equals}. */
  private boolean isChanging(Method method) {
    return method.getReturnType() == builder && !Modifier.isStatic(method.getModifiers());
  }

  /** An open enum has a second setter, which takes a constant. */
  private static boolean takes(Class<?> parameter, ValueType value) {
    return !(value instanceof ValueType.OpenEnum) || parameter == OpenEnum.class;
  }

  private Method method(String name, Class<?>... parameters) {
    try {
      return Reflection.accessible(builder.getMethod(name, parameters));
    } catch (NoSuchMethodException e) {
      throw new BrokenTypeException(builder.getName() + " has no method " + name, e);
    }
  }

  private BrokenTypeException missing(String property) {
    return new BrokenTypeException(builder.getName() + " has no setter of " + property);
  }

  private static Object result(
      Method method, @Nullable Object target, @Nullable Object... arguments) {
    return Objects.requireNonNull(
        Reflection.call(method, target, arguments), method.getName() + " gave null");
  }
}
