package io.github.plaidschema.compatibility.describe;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that one version declares.
 *
 * @param name what it was read from, such as the name of a jar
 * @param declarations by their names
 * @param types the names of all types that are there, whatever they are
 * @param operations the requests; none of what was compiled, where they are not looked for
 * @param unseen the names of interfaces above schemas that are not there, so that what they declare
 *     is not known
 * @since 0.1.0
 */
public record Version(
    String name,
    SortedMap<String, Declaration> declarations,
    Set<String> types,
    List<Operation> operations,
    SortedSet<String> unseen) {

  public Version {
    declarations = Collections.unmodifiableSortedMap(new TreeMap<>(declarations));
    types = Collections.unmodifiableSet(new LinkedHashSet<>(types));
    operations = List.copyOf(operations);
    unseen = Collections.unmodifiableSortedSet(new TreeSet<>(unseen));
  }

  /** The declaration of that name and kind, if there is one. */
  public <D extends Declaration> Optional<D> find(Class<D> kind, String type) {
    return Optional.ofNullable(declarations.get(type)).filter(kind::isInstance).map(kind::cast);
  }
}
