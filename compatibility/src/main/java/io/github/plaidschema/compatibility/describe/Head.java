package io.github.plaidschema.compatibility.describe;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What all kinds of types have.
 *
 * @param name as a source names it in full
 * @param isPublic whether it and all types around it are public
 * @param superTypes the names of all interfaces above it that are known
 * @param methods those that are not accessors of fields: static, derived and the like
 * @since 0.1.0
 */
public record Head(
    String name,
    boolean isPublic,
    boolean isDeprecated,
    Set<String> superTypes,
    Set<Method> methods) {

  public Head {
    superTypes = Collections.unmodifiableSet(new LinkedHashSet<>(superTypes));
    methods = Collections.unmodifiableSet(new LinkedHashSet<>(methods));
  }
}
