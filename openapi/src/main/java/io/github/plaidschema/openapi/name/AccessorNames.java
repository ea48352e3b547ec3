package io.github.plaidschema.openapi.name;

import io.github.plaidschema.model.BuilderNames;
import io.github.plaidschema.model.SnakeCase;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.SourceVersion;

/** The accessors of an interface, such that its builder has no two methods alike. */
public final class AccessorNames {
  /** Methods of every object, and those that every interface has or its builder. */
  private static final Set<String> RESERVED =
      Set.of(
          "builder",
          "clone",
          "equals",
          "finalize",
          "from",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  private final Set<String> taken = new HashSet<>();

  /** What a builder has for a field beside its setter. */
  public enum Kind {
    SINGLE,
    LIST,
    MAP
  }

  /** A property that needs an accessor. */
  public record Property(String jsonName, Kind kind, Optional<String> given) {}

  /** Takes an accessor that is there already, with what belongs to it. */
  public void take(String accessor, Kind kind) {
    taken.addAll(methods(accessor, kind));
  }

  /** Whether the accessor could be added to those that are taken. */
  public boolean isFree(String accessor, Kind kind) {
    return methods(accessor, kind).stream().noneMatch(taken::contains);
  }

  /**
   * The accessor of each property, by its name in JSON.
   *
   * @param rejected is told of each whose given name is that of another method
   */
  public Map<String, String> allot(Collection<Property> properties, Consumer<Property> rejected) {
    Map<String, Property> open = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (Property property : properties) {
      if (property.given().isPresent()) {
        String name = property.given().get();
        if (RESERVED.contains(name) || !isFree(name, property.kind())) {
          rejected.accept(property);
        }
        names.put(property.jsonName(), name);
        take(name, property.kind());
      } else {
        open.put(property.jsonName(), property);
      }
    }
    names.putAll(
        new NameAllotment(
                words -> allowed(words.camelCase()),
                SnakeCase::of,
                (jsonName, name) -> claim(name, kindOf(open, jsonName)))
            .allot(open.keySet()));
    return names;
  }

  private static Kind kindOf(Map<String, Property> properties, String jsonName) {
    Property property = properties.get(jsonName);
    return property == null ? Kind.SINGLE : property.kind();
  }

  private boolean claim(String name, Kind kind) {
    boolean free = isFree(name, kind);
    if (free) {
      take(name, kind);
    }
    return free;
  }

  private static String allowed(String name) {
    return SourceVersion.isKeyword(name) || RESERVED.contains(name) ? name + "_" : name;
  }

  private static List<String> methods(String accessor, Kind kind) {
    return switch (kind) {
      case SINGLE -> List.of(accessor);
      case LIST -> List.of(accessor, BuilderNames.add(accessor), BuilderNames.addAll(accessor));
      case MAP -> List.of(accessor, BuilderNames.put(accessor), BuilderNames.putAll(accessor));
    };
  }
}
