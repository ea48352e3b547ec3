package io.github.plaidschema.compatibility.read;

import io.github.plaidschema.model.Naming;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/** Reads what {@code @JsonNaming} says on a type or a package, and nothing else. */
final class NamingReader extends ClassVisitor {
  private static final String ANNOTATION = "Lio/github/plaidschema/JsonNaming;";

  private Optional<Naming> naming = Optional.empty();

  private NamingReader() {
    super(Opcodes.ASM9);
  }

  static Optional<Naming> read(ClassReader file) {
    NamingReader reader = new NamingReader();
    file.accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG);
    return reader.naming;
  }

  @Override
  public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    if (!descriptor.equals(ANNOTATION)) {
      return null;
    }
    return new AnnotationVisitor(Opcodes.ASM9) {
      @Override
      public void visitEnum(String name, String type, String constant) {
        naming = Naming.named(constant);
      }
    };
  }
}
