package io.github.plaidschema.gson;

import com.google.gson.reflect.TypeToken;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a type of the user's own holds: the elements of a collection or array, a map's values. */
final class ElementType {

  private ElementType() {}

  /** Empty if the type holds none, or if it does not say which. */
  static Optional<TypeToken<?>> of(TypeToken<?> token) {
    Class<?> raw = token.getRawType();
    if (token.getType() instanceof GenericArrayType array) {
      return Optional.of(TypeToken.get(array.getGenericComponentType()));
    }
    if (raw.isArray()) {
      return Optional.of(TypeToken.get(raw.getComponentType()));
    }
    if (Collection.class.isAssignableFrom(raw)) {
      return argument(token.getType(), Collection.class, 0).map(ElementType::bound);
    }
    if (Map.class.isAssignableFrom(raw)) {
      return argument(token.getType(), Map.class, 1).map(ElementType::bound);
    }
    return Optional.empty();
  }

  private static TypeToken<?> bound(Type argument) {
    return TypeToken.get(
        argument instanceof WildcardType wildcard ? wildcard.getUpperBounds()[0] : argument);
  }

  /** The argument that a type, or a class that extends one, gives to a generic supertype. */
  private static Optional<Type> argument(Type type, Class<?> supertype, int index) {
    Class<?> raw = TypeToken.get(type).getRawType();
    if (raw == supertype) {
      return argument(type, index);
    }
    return supertypes(raw).stream()
        .filter(each -> supertype.isAssignableFrom(TypeToken.get(each).getRawType()))
        .findFirst()
        .flatMap(each -> argument(each, supertype, index))
        .flatMap(
            found ->
                found instanceof TypeVariable<?> variable
                    ? argument(type, List.of(raw.getTypeParameters()).indexOf(variable))
                    : Optional.of(found));
  }

  private static Optional<Type> argument(Type type, int index) {
    return type instanceof ParameterizedType parameterized
        ? Optional.of(parameterized.getActualTypeArguments()[index])
        : Optional.empty();
  }

  private static List<Type> supertypes(Class<?> raw) {
    List<Type> all = new ArrayList<>(Arrays.asList(raw.getGenericInterfaces()));
    if (raw.getGenericSuperclass() != null) {
      all.add(raw.getGenericSuperclass());
    }
    return all;
  }
}
