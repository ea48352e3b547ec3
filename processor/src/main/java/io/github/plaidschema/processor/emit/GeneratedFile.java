package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.JavaFile;

/**
 * A source file to be written.
 *
 * @param name the qualified name of its type
 * @param content its text, the same for the same schema
 */
public record GeneratedFile(String name, String content) {

  static GeneratedFile of(JavaFile file) {
    String simpleName = file.typeSpec().name();
    return new GeneratedFile(
        file.packageName().isEmpty() ? simpleName : file.packageName() + "." + simpleName,
        SourceStyle.tidy(file.toString()));
  }

  /** The name without the package. */
  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
