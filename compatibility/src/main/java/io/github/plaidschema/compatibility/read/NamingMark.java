package io.github.plaidschema.compatibility.read;

import io.github.plaidschema.model.classfile.CompiledNaming;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Finds {@code @JsonNaming} on a class. Nothing else of it is read: a jar may hold classes that no
 * schema needs, and whose signatures nobody can read.
 */
final class NamingMark extends ClassVisitor {
  private static final String DESCRIPTOR =
      "Lio/github/plaidschema/" + CompiledNaming.ANNOTATION + ";";

  private boolean found;

  private NamingMark() {
    super(Opcodes.ASM9);
  }

  static boolean isIn(ClassReader file) {
    NamingMark mark = new NamingMark();
    file.accept(mark, ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG);
    return mark.found;
  }

  @Override
  public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    found |= descriptor.equals(DESCRIPTOR);
    return null;
  }
}
