package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.JavaFile;
import io.github.plaidschema.processor.model.Declaration;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A source file to be written.
 *
 * @param name the qualified name of its type
 * @param content its text, the same for the same schema
 * @param hiddenPackages the first parts of names of packages that it has to mention, and that the
 *     interface or its package hides
 */
public record GeneratedFile(String name, String content, Set<String> hiddenPackages) {

  public GeneratedFile {
    hiddenPackages = Set.copyOf(hiddenPackages);
  }

  static GeneratedFile of(Declaration declaration, JavaFile file) {
    QualifiedNames names = QualifiedNames.of(declaration, file.toString());
    Set<String> hidden = new LinkedHashSet<>(names.roots());
    hidden.retainAll(declaration.scope().hidden());
    return of(file, names.keptApart(), hidden);
  }

  /** A file whose variables all have names of our own choice. */
  static GeneratedFile of(JavaFile file) {
    return of(file, file.toString(), Set.of());
  }

  private static GeneratedFile of(JavaFile file, String source, Set<String> hidden) {
    String simpleName = file.typeSpec().name();
    return new GeneratedFile(
        file.packageName().isEmpty() ? simpleName : file.packageName() + "." + simpleName,
        SourceStyle.tidy(source),
        hidden);
  }

  /** The name without the package. */
  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
