package io.github.plaidschema.testing.describe;

import io.github.plaidschema.model.classfile.ClassFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads each class file once. */
final class ClassFileCache {
  private final ClassFiles files;
  private final Map<String, Optional<ClassFile>> read = new HashMap<>();

  ClassFileCache(ClassFiles files) {
    this.files = files;
  }

  Optional<ClassFile> find(String binaryName) {
    Optional<ClassFile> known = read.get(binaryName);
    if (known == null) {
      known = files.find(binaryName).map(ClassFile::read);
      read.put(binaryName, known);
    }
    return known;
  }

  ClassFile get(String binaryName) {
    return find(binaryName)
        .orElseThrow(() -> new DescriptionException("There is no class file of " + binaryName));
  }
}
