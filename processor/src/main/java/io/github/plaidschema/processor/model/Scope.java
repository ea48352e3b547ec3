package io.github.plaidschema.processor.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Simple names that mean something else in generated code than they do elsewhere. Generated code
 * avoids them: it calls its own variables otherwise, and types by their qualified names.
 *
 * @param memberTypes types that implementing the interface inherits, which shadow imports
 * @param memberConstants constants that implementing the interface inherits, which obscure types
 *     and packages of their names
 * @param packageTypes types of the interface's package that shadow {@code java.lang}, obscure the
 *     first part of a package's name, or are called as a type parameter is
 */
public record Scope(
    List<String> memberTypes, List<String> memberConstants, List<String> packageTypes) {

  /** The types of {@code java.lang} that generated code refers to. */
  public static final List<String> JAVA_LANG =
      List.of(
          "AssertionError",
          "Boolean",
          "Class",
          "Deprecated",
          "Double",
          "IllegalArgumentException",
          "Integer",
          "Iterable",
          "Long",
          "Object",
          "Override",
          "String",
          "SuppressWarnings");

  /** The first parts of the names of all packages that generated code refers to by itself. */
  public static final List<String> PACKAGE_ROOTS = List.of("io", "java", "javax", "org");

  /** What the type parameter of a visitor is called, unless the package has such a type. */
  public static final String TYPE_PARAMETER = "R";

  /** The constants that every implementation has, whatever its fields are called. */
  private static final List<String> GENERATED_CONSTANTS =
      List.of("FIELDS", "NEVER_NULL", "PRIMITIVES", "REQUIRED", "SIGNATURE");

  public Scope {
    memberTypes = List.copyOf(memberTypes);
    memberConstants = List.copyOf(memberConstants);
    packageTypes = List.copyOf(packageTypes);
  }

  /**
   * The names of members of the generated implementation, inherited or its own, by which it can
   * refer to no type.
   */
  public Set<String> members() {
    Set<String> members = new LinkedHashSet<>(GENERATED_CONSTANTS);
    members.addAll(memberTypes);
    members.addAll(memberConstants);
    return members;
  }

  /** Whether any of them is the first part of the name of a package. */
  public boolean mayHidePackages(Set<String> packages) {
    Set<String> hidden = hidden();
    return Stream.concat(PACKAGE_ROOTS.stream(), packages.stream())
        .anyMatch(name -> hidden.contains(name.split("\\.", 2)[0]));
  }

  /** All of them. */
  public Set<String> hidden() {
    Set<String> hidden = members();
    hidden.addAll(packageTypes);
    return hidden;
  }
}
