package io.github.plaidschema.openapi.derive;

import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.declare.JavaName;
import io.github.plaidschema.openapi.document.ApiDocument;
import io.github.plaidschema.openapi.name.NearestNames;
import io.github.plaidschema.openapi.name.OverrideException;
import io.github.plaidschema.openapi.name.Overrides;
import io.github.plaidschema.openapi.name.TypeNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of the types that stand in files of their own. */
final class TopLevelNames {
  private final ApiDocument document;
  private final Roles roles;
  private final Overrides overrides;

  TopLevelNames(ApiDocument document, Roles roles, Overrides overrides) {
    this.document = document;
    this.roles = roles;
    this.overrides = overrides;
  }

  /** By the schemas of the document that have a type. */
  Map<String, JavaName> all() throws ImportException {
    TypeNames names = new TypeNames();
    Map<String, JavaName> all = new LinkedHashMap<>();
    List<String> open = new ArrayList<>();
    for (String schema : document.schemas().keySet()) {
      if (roles.of(schema) == Role.ALIAS) {
        continue;
      }
      Optional<String> given = overrides.schema(schema).name();
      if (given.isEmpty()) {
        open.add(schema);
      } else if (names.takeChosen(given.get())) {
        all.put(schema, JavaName.of(given.get()));
      } else {
        throw new OverrideException(
            "the overrides call %s %s, as another type is called or one that is generated or imported"
                .formatted(schema, given.get()));
      }
    }
    checkPlaces();
    names.allot(open).forEach((schema, name) -> all.put(schema, JavaName.of(name)));
    return all;
  }

  private void checkPlaces() throws ImportException {
    for (String place : overrides.schemas().keySet()) {
      if (!document.schemas().containsKey(schemaOf(place, document.schemas().keySet()))) {
        throw new OverrideException(
            "the overrides name %s, which is not a schema of the document%s"
                .formatted(place, NearestNames.of(place, document.schemas().keySet())));
      }
    }
  }

  /** The schema that a place is in; something else if there is none. */
  static String schemaOf(String place, Set<String> schemas) {
    String schema = place;
    while (!schemas.contains(schema) && schema.contains(".")) {
      schema = schema.substring(0, schema.lastIndexOf('.'));
    }
    return schema;
  }
}
