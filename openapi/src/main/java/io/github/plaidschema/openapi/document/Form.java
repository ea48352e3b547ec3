package io.github.plaidschema.openapi.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What values a schema describes. */
public sealed interface Form {

  /** Another schema, by its name in the document. */
  record Reference(String schema) implements Form {}

  /** A value without parts. */
  record Value(ValueKind kind) implements Form {}

  /**
   * One of several strings; never none.
   *
   * @param descriptions of some of them
   * @param names what the document calls some of them in code
   */
  record Choice(List<String> texts, Map<String, String> descriptions, Map<String, String> names)
      implements Form {}

  /** An array. */
  record Listing(SchemaNode element, boolean unique) implements Form {}

  /** An object. The properties are in the order of the document. */
  record Structure(Map<String, SchemaNode> properties, Set<String> required, Additional additional)
      implements Form {

    /** Whether it says no more than that there is an object. */
    public boolean isOpen() {
      return properties.isEmpty() && required.isEmpty() && additional instanceof Additional.Any;
    }
  }

  /**
   * What holds for all parts at once ({@code allOf}).
   *
   * @param isClosed whether the whole has no properties but those that its parts name
   */
  record Composition(List<SchemaNode> parts, boolean isClosed) implements Form {}

  /** One of several schemas ({@code oneOf}, {@code anyOf}). */
  record Alternatives(List<SchemaNode> variants, Optional<Discriminator> discriminator)
      implements Form {}

  /**
   * The properties that tell alternatives apart.
   *
   * @param properties one, or several where somebody says so
   * @param mapping from values, one for each property in their order, to names of schemas
   */
  record Discriminator(List<String> properties, Map<List<String>, String> mapping) {

    /** A discriminator of one property, with a mapping from its values. */
    public static Discriminator of(String property, Map<String, String> mapping) {
      Map<List<String>, String> lists = new LinkedHashMap<>();
      mapping.forEach((value, schema) -> lists.put(List.of(value), schema));
      return new Discriminator(List.of(property), lists);
    }
  }

  /** The properties of an object that it does not name. */
  sealed interface Additional {

    /**
     * They may be anything.
     *
     * @param isStated whether the schema says so itself, which counts where a schema around it has
     *     no properties but those that its parts evaluate
     */
    record Any(boolean isStated) implements Additional {}

    /** There are none. */
    record None() implements Additional {}

    /** Each is of that schema. */
    record Of(SchemaNode value) implements Additional {}
  }
}
