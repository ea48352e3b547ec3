package io.github.plaidschema.model.classfile;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** An interface and all above it: those first that it extends, in its order, and itself last. */
public final class Lineage {
  private final Function<String, Optional<ClassFile>> classes;
  private final Map<String, Ancestor> ancestors = new LinkedHashMap<>();
  private final Set<String> superTypes = new TreeSet<>();
  private final Set<String> missing = new TreeSet<>();

  /** A type, and its parts that may be null. */
  private record Use(TypeSignature type, Set<TypePath> nullable) {

    /** A type argument of a type that is declared. */
    Use argument(int number) {
      TypeSignature argument = ((TypeSignature.Declared) type).arguments().get(number);
      return new Use(
          argument,
          nullable.stream()
              .flatMap(part -> part.within(number).stream())
              .collect(toUnmodifiableSet()));
    }
  }

  /** An interface of the lineage, and what its type variables stand for here. */
  private record Ancestor(ClassFile type, Map<String, Use> variables) {}

  /** A declaration as a member of the interface. */
  private record Member(Accessor.Declaration declaration, Use returned) {
    ClassFile owner() {
      return declaration.in();
    }
  }

  private Lineage(Function<String, Optional<ClassFile>> classes) {
    this.classes = classes;
  }

  /**
   * The lineage of an interface.
   *
   * @param classes finds class files by their binary names
   */
  public static Lineage of(ClassFile type, Function<String, Optional<ClassFile>> classes) {
    Lineage lineage = new Lineage(classes);
    lineage.collect(type, Map.of());
    return lineage;
  }

  private void collect(ClassFile type, Map<String, Use> variables) {
    for (ClassFile.Parent parent : type.parents()) {
      String name = parent.type().binaryName();
      superTypes.add(name);
      Optional<ClassFile> found = classes.apply(name);
      if (found.isPresent()) {
        Use use = resolved(new Use(parent.type(), parent.nullable()), variables);
        collect(found.get(), bound(found.get().typeParameters(), use));
      } else {
        missing.add(name);
      }
    }
    ancestors.putIfAbsent(type.binaryName(), new Ancestor(type, variables));
  }

  /** What the variables of a type stand for; of a raw type they are left as they are. */
  private static Map<String, Use> bound(List<String> variables, Use use) {
    int count = ((TypeSignature.Declared) use.type()).arguments().size();
    Map<String, Use> bound = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(count, variables.size()); i++) {
      bound.put(variables.get(i), use.argument(i));
    }
    return bound;
  }

  /** The interfaces, itself last. */
  public List<ClassFile> ancestors() {
    return ancestors.values().stream().map(Ancestor::type).toList();
  }

  /** The binary names of all interfaces above it, those included that are missing. */
  public Set<String> superTypes() {
    return superTypes;
  }

  /** The binary names of those above it of which there is no class file. */
  public Set<String> missing() {
    return missing;
  }

  /**
   * The instance methods without parameters, in the order of the document: what the interface
   * inherits comes first, each name once.
   */
  public List<Accessor> accessors() {
    Map<String, List<Member>> byName = new LinkedHashMap<>();
    for (Ancestor ancestor : ancestors.values()) {
      Set<String> own = new HashSet<>();
      for (ClassFile.Method method : ancestor.type().methods()) {
        if (method.isInherited() && !method.hasParameters() && own.add(method.name())) {
          byName
              .computeIfAbsent(method.name(), name -> new ArrayList<>())
              .add(
                  new Member(
                      new Accessor.Declaration(ancestor.type(), method),
                      resolved(
                          new Use(method.returned(), method.nullable()), ancestor.variables())));
        }
      }
    }
    return byName.values().stream().map(this::accessor).toList();
  }

  private Accessor accessor(List<Member> members) {
    List<Member> notOverridden =
        members.stream()
            .filter(member -> members.stream().noneMatch(other -> isBelow(other, member)))
            .toList();
    Member counts =
        notOverridden.stream()
            .filter(member -> notOverridden.stream().allMatch(other -> canReplace(member, other)))
            .findFirst()
            .orElse(notOverridden.get(0));
    List<Accessor.Declaration> declarations = new ArrayList<>();
    declarations.add(counts.declaration());
    members.stream()
        .filter(member -> !member.equals(counts))
        .map(Member::declaration)
        .forEach(declarations::add);
    return new Accessor(declarations, counts.returned().type(), counts.returned().nullable());
  }

  private boolean isBelow(Member one, Member other) {
    return !one.owner().equals(other.owner()) && isSubtype(one.owner(), other.owner().binaryName());
  }

  /** Whether a method can stand for another one by what it returns. */
  private boolean canReplace(Member one, Member other) {
    TypeSignature type = one.returned().type();
    TypeSignature replaced = other.returned().type();
    return type.equals(replaced)
        || (type instanceof TypeSignature.Declared narrow
            && replaced instanceof TypeSignature.Declared wide
            && !narrow.binaryName().equals(wide.binaryName())
            && isSubtype(narrow.binaryName(), wide.binaryName()));
  }

  private boolean isSubtype(String name, String ancestor) {
    return name.equals(ancestor)
        || ancestor.equals("java.lang.Object")
        || classes.apply(name).filter(type -> isSubtype(type, ancestor)).isPresent();
  }

  private boolean isSubtype(ClassFile type, String ancestor) {
    return type.binaryName().equals(ancestor)
        || type.parents().stream()
            .anyMatch(parent -> isSubtype(parent.type().binaryName(), ancestor));
  }

  /** With what stands for its type variables, which brings its own marks along. */
  private static Use resolved(Use use, Map<String, Use> variables) {
    if (use.type() instanceof TypeSignature.Variable variable) {
      Use bound = variables.get(variable.name());
      return bound == null ? use : new Use(bound.type(), union(bound.nullable(), use.nullable()));
    }
    if (use.type() instanceof TypeSignature.Array array) {
      Use element = resolved(new Use(array.element(), Set.of()), variables);
      return new Use(new TypeSignature.Array(element.type()), use.nullable());
    }
    if (use.type() instanceof TypeSignature.Declared declared) {
      List<TypeSignature> arguments = new ArrayList<>();
      Set<TypePath> nullable = new HashSet<>(use.nullable());
      for (int i = 0; i < declared.arguments().size(); i++) {
        Use argument = resolved(use.argument(i), variables);
        arguments.add(argument.type());
        TypePath part = TypePath.WHOLE.argument(i);
        argument.nullable().forEach(within -> nullable.add(part.then(within)));
      }
      return new Use(new TypeSignature.Declared(declared.binaryName(), arguments), nullable);
    }
    return use;
  }

  private static Set<TypePath> union(Set<TypePath> one, Set<TypePath> other) {
    Set<TypePath> both = new HashSet<>(one);
    both.addAll(other);
    return both;
  }
}
