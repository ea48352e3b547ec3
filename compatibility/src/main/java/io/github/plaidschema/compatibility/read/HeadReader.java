package io.github.plaidschema.compatibility.read;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import io.github.plaidschema.compatibility.describe.Head;
import io.github.plaidschema.compatibility.describe.Method;
import io.github.plaidschema.compatibility.describe.Names;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Reads what all kinds of types have. */
final class HeadReader {
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
  Head read(ClassNode type, Lineage lineage, List<AccessorMethods> fields) {
    unseen.addAll(lineage.unseen());
    Set<String> accessors = fields.stream().map(each -> each.method().name).collect(toSet());
    Set<Method> methods = new LinkedHashSet<>();
    for (Lineage.Ancestor ancestor : lineage.ancestors()) {
      for (MethodNode method : ancestor.type().methods) {
        boolean isAccessor =
            accessors.contains(method.name) && Type.getArgumentCount(method.desc) == 0;
        boolean isOwn = ancestor.type() == type;
        boolean isStatic = (method.access & Opcodes.ACC_STATIC) != 0;
        if (isPublic(method) && !isAccessor && (isOwn || !isStatic)) {
          methods.add(method(method));
        }
      }
    }
    return head(type, lineage.superTypes(), methods);
  }

  /** Of an enum, without what every enum has. */
  Head read(ClassNode enumType) {
    Set<Method> methods = new LinkedHashSet<>();
    for (MethodNode method : enumType.methods) {
      boolean hasEveryEnum =
          method.name.equals("values")
              || method.name.equals("valueOf")
              || method.name.startsWith("<");
      if (isPublic(method) && !hasEveryEnum) {
        methods.add(method(method));
      }
    }
    return head(enumType, Set.of(), methods);
  }

  private Head head(ClassNode type, Set<String> superTypes, Set<Method> methods) {
    return new Head(
        SourceNames.inSource(type.name),
        files.isPublic(type.name),
        (type.access & Opcodes.ACC_DEPRECATED) != 0,
        superTypes,
        methods);
  }

  private static boolean isPublic(MethodNode method) {
    return (method.access & Opcodes.ACC_PUBLIC) != 0
        && (method.access & Opcodes.ACC_SYNTHETIC) == 0
        && !method.name.startsWith("<");
  }

  static Method method(MethodNode method) {
    String parameters =
        Arrays.stream(Type.getArgumentTypes(method.desc))
            .map(parameter -> Names.simple(TypeParser.inSource(parameter)))
            .collect(joining(", ", "(", ")"));
    return new Method(method.name, method.desc, parameters);
  }
}
