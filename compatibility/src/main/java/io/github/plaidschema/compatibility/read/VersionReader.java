package io.github.plaidschema.compatibility.read;

import static java.util.stream.Collectors.toCollection;

import io.github.plaidschema.compatibility.describe.Declaration;
import io.github.plaidschema.compatibility.describe.JavaType;
import io.github.plaidschema.compatibility.describe.Schema;
import io.github.plaidschema.compatibility.describe.Version;
import io.github.plaidschema.model.classfile.ClassFile;
import io.github.plaidschema.model.classfile.CompiledSchema;
import io.github.plaidschema.model.classfile.CompiledUnion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

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
    for (ClassFile type : files.contents()) {
      if (type.annotations().has(CompiledSchema.ANNOTATION)) {
        add(schemas.read(type), declarations);
      } else if (type.annotations().has(CompiledUnion.ANNOTATION)) {
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
        files.names().stream().map(JavaTypes::inSource).collect(toCollection(TreeSet::new)),
        List.of(),
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
    for (ClassFile type : files.contents()) {
      if (type.isEnum() && used.contains(JavaTypes.inSource(type.binaryName()))) {
        add(reader.read(type), declarations);
      }
    }
  }

  private static void collectNames(JavaType type, Set<String> names) {
    names.add(type.name());
    type.arguments().forEach(argument -> collectNames(argument, names));
  }
}
