package io.github.plaidschema.compatibility.read;

import io.github.plaidschema.compatibility.describe.Enumeration;
import io.github.plaidschema.model.classfile.ClassFile;
import io.github.plaidschema.model.classfile.CompiledEnum;

/** Reads an enum. */
final class EnumReader {
  private final ClassFiles files;
  private final HeadReader heads;

  EnumReader(ClassFiles files, HeadReader heads) {
    this.files = files;
    this.heads = heads;
  }

  Enumeration read(ClassFile type) {
    CompiledEnum read = CompiledEnum.of(type, files::find);
    return new Enumeration(
        heads.read(type),
        read.constants().stream()
            .map(
                constant ->
                    new Enumeration.Constant(
                        constant.name(), constant.jsonName(), constant.isDeprecated()))
            .toList(),
        read.fallback());
  }
}
