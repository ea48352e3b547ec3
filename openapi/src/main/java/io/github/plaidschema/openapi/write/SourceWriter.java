package io.github.plaidschema.openapi.write;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.plaidschema.openapi.declare.ClientModel;
import io.github.plaidschema.openapi.declare.Declaration;
import io.github.plaidschema.openapi.declare.JavaModel;
import io.github.plaidschema.openapi.declare.JavaName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes one source file for each outermost declaration. */
public final class SourceWriter {
  /** The first line of each file, by which the importer knows its own. */
  public static final String MARK = "// Written by Plaid Schema's importer; do not edit.";

  private final String packageName;
  private final Set<JavaName> deprecated;
  private final HiddenNames hidden;

  public SourceWriter(String packageName, JavaModel model) {
    this.packageName = packageName;
    this.deprecated = deprecated(model);
    this.hidden = new HiddenNames(model);
  }

  private static Set<JavaName> deprecated(JavaModel model) {
    Set<JavaName> names = new HashSet<>();
    model.declarations().stream()
        .filter(Declaration::deprecated)
        .forEach(declaration -> names.add(declaration.name()));
    return names;
  }

  /** The file of an outermost declaration. */
  public SourceFile write(Declaration declaration) {
    TypeNamesOf types = new TypeNamesOf(packageName, deprecated, hidden.in(declaration));
    TypeSpec type = new InterfaceWriter(types, new UnionWriter(types)).type(declaration);
    return file(declaration.name(), type);
  }

  /** The files of a client: the class that gives the interfaces, and these. */
  public List<SourceFile> write(ClientModel client) {
    TypeNamesOf types = new TypeNamesOf(packageName, deprecated, Set.of());
    ClientWriter interfaces = new ClientWriter(types);
    List<SourceFile> files = new ArrayList<>();
    files.add(file(client.name(), new ClientRootWriter(types).type(client)));
    client.interfaces().forEach(type -> files.add(file(type.name(), interfaces.type(type))));
    return files;
  }

  private SourceFile file(JavaName name, TypeSpec type) {
    JavaFile file =
        JavaFile.builder(packageName, type).skipJavaLangImports(true).indent("  ").build();
    return new SourceFile(
        packageName.replace('.', '/') + "/" + name.topLevel() + ".java",
        MARK + "\n" + SourceStyle.tidy(file.toString()));
  }
}
