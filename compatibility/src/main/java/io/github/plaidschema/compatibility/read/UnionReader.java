package io.github.plaidschema.compatibility.read;

import io.github.plaidschema.compatibility.describe.Union;
import io.github.plaidschema.model.classfile.ClassFile;
import io.github.plaidschema.model.classfile.CompiledUnion;
import io.github.plaidschema.model.classfile.Lineage;
import java.util.List;

/** Reads an interface that is annotated with {@code @PlaidUnion}. */
final class UnionReader {
  private final ClassFiles files;
  private final HeadReader heads;

  UnionReader(ClassFiles files, HeadReader heads) {
    this.files = files;
    this.heads = heads;
  }

  Union read(ClassFile type) {
    CompiledUnion read = CompiledUnion.of(type, files::find);
    return new Union(
        heads.read(type, Lineage.of(type, files::find), List.of()),
        read.discriminator(),
        read.variants().stream()
            .map(
                variant ->
                    new Union.Variant(JavaTypes.inSource(variant.binaryName()), variant.strings()))
            .toList(),
        read.unknown().map(JavaTypes::inSource));
  }
}
