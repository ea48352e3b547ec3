package io.github.plaidschema.compatibility.read;

import static java.util.stream.Collectors.toCollection;

import io.github.plaidschema.compatibility.describe.Declaration;
import io.github.plaidschema.compatibility.describe.JavaType;
import io.github.plaidschema.compatibility.describe.Schema;
import io.github.plaidschema.compatibility.describe.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/** Reads a version from its class files; no class is loaded. */
public final class VersionReader {
  private VersionReader() {}

  /**
   * Reads a version.
   *
   * @param place a jar, or the folder in which the packages of compiled classes are
   * @throws IOException if it cannot be read, or if there is no schema in it
   */
  public static Version read(Path place) throws IOException {
    ClassFiles files = ClassFiles.in(place);
    TreeSet<String> unseen = new TreeSet<>();
    HeadReader heads = new HeadReader(files, unseen);
    SchemaReader schemas = new SchemaReader(files, heads);
    UnionReader unions = new UnionReader(files, heads);
    SortedMap<String, Declaration> declarations = new TreeMap<>();
    for (ClassNode type : files.contents()) {
      Annotations annotations = Annotations.of(type);
      if (annotations.has(SchemaReader.ANNOTATION)) {
        add(schemas.read(type), declarations);
      } else if (annotations.has(UnionReader.ANNOTATION)) {
        add(unions.read(type), declarations);
      }
    }
    if (declarations.isEmpty()) {
      throw new IOException(place + " has no compiled @PlaidSchema interface in it");
    }
    addEnums(files, new EnumReader(files, heads), declarations);
    return new Version(
        place.toString(),
        declarations,
        files.names().stream().map(SourceNames::inSource).collect(toCollection(TreeSet::new)),
        unseen);
  }

  private static void add(Declaration declaration, SortedMap<String, Declaration> declarations) {
    declarations.put(declaration.name(), declaration);
  }

  /** Those that fields are of; others are nobody's texts. */
  private static void addEnums(
      ClassFiles files, EnumReader reader, SortedMap<String, Declaration> declarations) {
    Set<String> used = new HashSet<>();
    for (Declaration declaration : declarations.values()) {
      if (declaration instanceof Schema schema) {
        schema.fields().forEach(field -> collectNames(field.type(), used));
      }
    }
    for (ClassNode type : files.contents()) {
      boolean isEnum = (type.access & Opcodes.ACC_ENUM) != 0;
      if (isEnum && used.contains(SourceNames.inSource(type.name))) {
        add(reader.read(type), declarations);
      }
    }
  }

  private static void collectNames(JavaType type, Set<String> names) {
    names.add(type.name());
    type.arguments().forEach(argument -> collectNames(argument, names));
  }
}
