package io.github.plaidschema.openapi.derive;

import io.github.plaidschema.openapi.report.Place;
import java.util.Optional;

/**
 * Where a type is used.
 *
 * @param place in the document
 * @param nested where types may be declared, if there is an interface around
 * @param name what a type that is declared here is called, unless another has the name
 * @param money whether numbers here are amounts of money; empty to go by the names of the schemas
 *     that are passed on the way
 */
record Site(Place place, Optional<NestedTypes> nested, String name, Optional<Boolean> money) {

  static Site loose(Place place) {
    return new Site(place, Optional.empty(), "", Optional.empty());
  }

  Site part(String suffix) {
    return new Site(place, nested, name + suffix, money);
  }

  /** Where the schema that is another name for something stands. */
  Site behind(String schema) {
    Optional<Boolean> decided =
        money.isEmpty() && MoneyNames.isMoney(schema) ? Optional.of(true) : money;
    return new Site(Place.of(schema), Optional.empty(), "", decided);
  }
}
