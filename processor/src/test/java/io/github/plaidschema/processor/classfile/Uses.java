package io.github.plaidschema.processor.classfile;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Finds all that a class file uses: classes, members, factories of dynamic calls. */
public final class Uses extends ClassVisitor {

  private final Set<Use> found = new LinkedHashSet<>();
  private String self = "";

  private Uses() {
    super(Opcodes.ASM9);
  }

  /** All that a class uses or declares, each once. */
  public static Set<Use> of(byte[] classFile) {
    Uses uses = new Uses();
    new ClassReader(classFile).accept(uses, ClassReader.SKIP_DEBUG);
    return uses.found;
  }

  private void add(String what) {
    found.add(new Use(self, what));
  }

  private void add(Type type) {
    switch (type.getSort()) {
      case Type.ARRAY -> add(type.getElementType());
      case Type.OBJECT -> add(type.getInternalName());
      case Type.METHOD ->
          Stream.concat(Stream.of(type.getReturnType()), Stream.of(type.getArgumentTypes()))
              .forEach(this::add);
      default -> {} // A primitive type.
    }
  }

  /** Adds what a constant refers to; texts and numbers refer to nothing. */
  private void addConstant(Object constant) {
    if (constant instanceof Type type) {
      add(type);
    } else if (constant instanceof Handle handle) {
      addMember(handle.getOwner(), handle.getName());
    } else if (constant instanceof ConstantDynamic dynamic) {
      addDynamic(dynamic.getBootstrapMethod());
    }
  }

  private void addMember(String owner, String name) {
    Type type = Type.getObjectType(owner);
    add(type);
    add((type.getSort() == Type.ARRAY ? "java/lang/Object" : owner) + "." + name);
  }

  private void addDynamic(Handle factory) {
    add("dynamic " + factory.getOwner() + "." + factory.getName());
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      @Nullable String superName,
      String @Nullable [] interfaces) {
    self = name;
    if (superName != null) {
      add(superName);
    }
    if (interfaces != null) {
      Arrays.stream(interfaces).forEach(this::add);
    }
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    add(Type.getType(descriptor));
    return null;
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    add("declares " + name + descriptor);
    if ((access & Opcodes.ACC_NATIVE) != 0) {
      add("declares native");
    }
    add(Type.getMethodType(descriptor));
    return new Code();
  }

  /** The instructions of a method. */
  private final class Code extends MethodVisitor {
    private Code() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
      add(Type.getObjectType(type));
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
      addMember(owner, name);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      addMember(owner, name);
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle factory, Object... arguments) {
      addDynamic(factory);
      Arrays.stream(arguments).forEach(Uses.this::addConstant);
    }

    @Override
    public void visitLdcInsn(Object constant) {
      addConstant(constant);
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
      add(Type.getType(descriptor));
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
      if (type != null) {
        add(type);
      }
    }
  }
}
