package io.github.plaidschema.processor.discover;

import io.github.plaidschema.processor.model.Schema;
import javax.lang.model.element.TypeElement;

/**
 * A variant, as the union sees it.
 *
 * @param type its interface
 * @param schema what it says, as far as it is sound
 * @param hasErrors whether it has mistakes, which are reported for itself
 * @param isWaiting whether it refers to types that do not exist yet
 */
record VariantView(TypeElement type, Schema schema, boolean hasErrors, boolean isWaiting) {

  String displayName() {
    return Accessor.displayName(type);
  }
}
