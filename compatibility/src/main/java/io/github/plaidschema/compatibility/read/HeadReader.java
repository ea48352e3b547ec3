package io.github.plaidschema.compatibility.read;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import io.github.plaidschema.compatibility.describe.Head;
import io.github.plaidschema.compatibility.describe.Method;
import io.github.plaidschema.compatibility.describe.Names;
import io.github.plaidschema.model.classfile.ClassFile;
import io.github.plaidschema.model.classfile.CompiledUnion;
import io.github.plaidschema.model.classfile.Lineage;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Type;

/** Reads what all kinds of types have. */
final class HeadReader {
  private static final Set<String> KNOWN_WITHOUT_FIELDS =
      Set.of(CompiledUnion.UNKNOWN_VARIANT, "java.io.Serializable");

  private static final Set<String> OF_EVERY_ENUM = Set.of("values", "valueOf");

  private final ClassFiles files;
  private final Set<String> unseen;

  /**
   * @param unseen takes the names of interfaces above types that are not there
   */
  HeadReader(ClassFiles files, Set<String> unseen) {
    this.files = files;
    this.unseen = unseen;
  }

  /** Of an interface, whose accessors of fields are not part of it. */
  Head read(ClassFile type, Lineage lineage, Collection<String> accessors) {
    lineage.missing().stream()
        .filter(name -> !KNOWN_WITHOUT_FIELDS.contains(name))
        .map(JavaTypes::inSource)
        .forEach(unseen::add);
    Set<Method> methods = new LinkedHashSet<>();
    for (ClassFile ancestor : lineage.ancestors()) {
      boolean isOwn = ancestor.equals(type);
      ancestor.methods().stream()
          .filter(method -> method.isPublic() && (isOwn || !method.isStatic()))
          .filter(method -> method.hasParameters() || !accessors.contains(method.name()))
          .map(HeadReader::method)
          .forEach(methods::add);
    }
    return head(
        type,
        lineage.superTypes().stream().map(JavaTypes::inSource).collect(toCollection(TreeSet::new)),
        methods);
  }

  /** Of an enum, without what every enum has. */
  Head read(ClassFile enumType) {
    return head(
        enumType,
        Set.of(),
        enumType.methods().stream()
            .filter(method -> method.isPublic() && !OF_EVERY_ENUM.contains(method.name()))
            .map(HeadReader::method)
            .collect(toCollection(LinkedHashSet::new)));
  }

  private Head head(ClassFile type, Set<String> superTypes, Set<Method> methods) {
    return new Head(
        JavaTypes.inSource(type.binaryName()),
        files.isPublic(type.binaryName()),
        type.isDeprecated(),
        superTypes,
        methods);
  }

  static Method method(ClassFile.Method method) {
    String parameters =
        Arrays.stream(Type.getArgumentTypes(method.descriptor()))
            .map(parameter -> Names.simple(JavaTypes.inSource(parameter.getClassName())))
            .collect(joining(", ", "(", ")"));
    return new Method(method.name(), method.descriptor(), parameters);
  }
}
