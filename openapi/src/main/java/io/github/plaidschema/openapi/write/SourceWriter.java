package io.github.plaidschema.openapi.write;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.plaidschema.openapi.declare.Declaration;
import io.github.plaidschema.openapi.declare.JavaModel;
import io.github.plaidschema.openapi.declare.JavaName;
import java.util.HashSet;
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
    JavaFile file =
        JavaFile.builder(packageName, type).skipJavaLangImports(true).indent("  ").build();
    return new SourceFile(
        packageName.replace('.', '/') + "/" + declaration.name().topLevel() + ".java",
        MARK + "\n" + SourceStyle.tidy(file.toString()));
  }
}
