package io.github.plaidschema.testing.describe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the methods without parameters that an interface has, and those that it inherits. */
final class AccessorFinder {
  private final ClassFileCache classes;

  AccessorFinder(ClassFileCache classes) {
    this.classes = classes;
  }

  /**
   * A method that may describe a field.
   *
   * @param declarations the one that counts, and behind it those that it overrides or that stand
   *     beside it
   * @param declaring the interface of the declaration that counts
   * @param returned what it returns as a member of the interface: type variables are resolved
   */
  record Accessor(
      List<ClassFile.Method> declarations,
      ClassFile declaring,
      JavaType returned,
      boolean isNullable) {

    String name() {
      return declarations.get(0).name();
    }

    boolean isDefault() {
      return declarations.get(0).isDefault();
    }

    boolean is(Predicate<Annotations> rule) {
      return declarations.stream().map(ClassFile.Method::annotations).anyMatch(rule);
    }

    /** What the first declaration says that says anything. */
    Optional<Annotations> firstWith(Predicate<Annotations> rule) {
      return declarations.stream().map(ClassFile.Method::annotations).filter(rule).findFirst();
    }
  }

  /** What stands for a type variable. */
  private record Bound(JavaType type, boolean isNullable) {}

  /** A method as a member of the interface. */
  private record Member(
      ClassFile owner, ClassFile.Method method, JavaType returned, boolean isNullable) {}

  /** In the order of the document: what the interface inherits comes first, each name once. */
  List<Accessor> accessors(ClassFile schema) {
    Map<String, List<Member>> byName = new LinkedHashMap<>();
    collect(schema, Map.of(), byName);
    return byName.values().stream().map(this::accessor).toList();
  }

  private void collect(
      ClassFile type, Map<String, Bound> bindings, Map<String, List<Member>> byName) {
    for (int i = 0; i < type.parents().size(); i++) {
      JavaType.Declared parent = type.parents().get(i);
      ClassFile parentFile = classes.get(parent.binaryName());
      Map<String, Bound> parentBindings = new HashMap<>();
      for (int j = 0; j < parent.arguments().size(); j++) {
        Bound bound = substitute(parent.arguments().get(j), bindings);
        boolean isMarked = type.nullableArguments().contains(new ClassFile.ArgumentPlace(i, j));
        parentBindings.put(
            parentFile.typeParameters().get(j),
            new Bound(bound.type(), bound.isNullable() || isMarked));
      }
      collect(parentFile, parentBindings, byName);
    }
    for (ClassFile.Method method : type.methods()) {
      if (method.isInherited()) {
        List<Member> members = byName.computeIfAbsent(method.name(), name -> new ArrayList<>());
        if (members.stream().noneMatch(member -> member.owner().equals(type))) {
          Bound returned = substitute(method.returned(), bindings);
          members.add(
              new Member(
                  type, method, returned.type(), method.isNullable() || returned.isNullable()));
        }
      }
    }
  }

  private static Bound substitute(JavaType type, Map<String, Bound> bindings) {
    if (type instanceof JavaType.Variable variable) {
      return bindings.getOrDefault(variable.name(), new Bound(type, false));
    }
    if (type instanceof JavaType.Array array) {
      return new Bound(new JavaType.Array(substitute(array.element(), bindings).type()), false);
    }
    if (type instanceof JavaType.Declared declared) {
      List<JavaType> arguments =
          declared.arguments().stream()
              .map(argument -> substitute(argument, bindings).type())
              .toList();
      return new Bound(new JavaType.Declared(declared.binaryName(), arguments), false);
    }
    return new Bound(type, false);
  }

  private Accessor accessor(List<Member> members) {
    List<Member> notOverridden =
        members.stream()
            .filter(member -> members.stream().noneMatch(other -> isBelow(other.owner(), member)))
            .toList();
    Member counts =
        notOverridden.stream()
            .filter(
                member ->
                    notOverridden.stream()
                        .allMatch(other -> canReplace(member.returned(), other.returned())))
            .findFirst()
            .orElse(notOverridden.get(0));
    List<ClassFile.Method> declarations = new ArrayList<>();
    declarations.add(counts.method());
    members.stream()
        .filter(member -> !member.equals(counts))
        .map(Member::method)
        .forEach(declarations::add);
    return new Accessor(
        List.copyOf(declarations), counts.owner(), counts.returned(), counts.isNullable());
  }

  private boolean isBelow(ClassFile type, Member member) {
    return !type.equals(member.owner()) && classes.isSubtype(type, member.owner().binaryName());
  }

  /** Whether a method that returns {@code type} can stand for one that returns {@code other}. */
  private boolean canReplace(JavaType type, JavaType other) {
    return type.equals(other)
        || (type instanceof JavaType.Declared narrow
            && other instanceof JavaType.Declared wide
            && !narrow.binaryName().equals(wide.binaryName())
            && classes.isSubtype(narrow.binaryName(), wide.binaryName()));
  }
}
