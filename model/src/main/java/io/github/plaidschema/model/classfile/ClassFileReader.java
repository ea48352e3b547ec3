package io.github.plaidschema.model.classfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypeReference;

/** Reads class files with ASM. */
final class ClassFileReader extends ClassVisitor {
  private final Annotations.Collector annotations = new Annotations.Collector();
  private final List<ClassFile.Constant> constants = new ArrayList<>();
  private final List<ClassFile.Method> methods = new ArrayList<>();
  private final List<String> permitted = new ArrayList<>();
  private final Map<Integer, Set<TypePath>> nullableInParents = new HashMap<>();
  private final Map<String, Nesting> nestings = new HashMap<>();
  private String name = "";
  private int access;
  private SignatureReading.Heritage heritage = new SignatureReading.Heritage(List.of(), List.of());

  private record Nesting(String outer, String simpleName) {}

  private ClassFileReader() {
    super(Opcodes.ASM9);
  }

  static ClassFile read(byte[] bytes) {
    ClassFileReader reader = new ClassFileReader();
    try {
      new ClassReader(bytes)
          .accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    } catch (ArrayIndexOutOfBoundsException e) {
      throw new IllegalArgumentException("not a class file: " + e.getMessage(), e);
    }
    return reader.result();
  }

  private ClassFile result() {
    return new ClassFile(
        name.replace('/', '.'),
        access,
        simpleNames(),
        heritage.typeParameters(),
        parents(),
        annotations.annotations(),
        constants,
        methods,
        permitted);
  }

  /** Annotations count the interfaces only, and the super-class as the last of all. */
  private List<ClassFile.Parent> parents() {
    List<ClassFile.Parent> parents = new ArrayList<>();
    boolean isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
    for (int i = isInterface ? 1 : 0; i < heritage.parents().size(); i++) {
      parents.add(
          new ClassFile.Parent(
              heritage.parents().get(i), nullableInParents.getOrDefault(i - 1, Set.of())));
    }
    return parents;
  }

  private List<String> simpleNames() {
    List<String> names = new ArrayList<>();
    String type = name;
    for (Nesting nesting = nestings.get(type); nesting != null; nesting = nestings.get(type)) {
      names.add(0, nesting.simpleName());
      type = nesting.outer();
    }
    names.add(0, type.substring(type.lastIndexOf('/') + 1));
    return names;
  }

  @Override
  public void visit(
      int version,
      int flags,
      String internalName,
      @Nullable String signature,
      @Nullable String superName,
      String @Nullable [] interfaces) {
    name = internalName;
    access = flags;
    if (signature != null) {
      heritage = SignatureReading.heritage(signature);
    } else if (superName != null) {
      List<TypeSignature.Declared> parents = new ArrayList<>();
      parents.add(raw(superName));
      for (String parent : interfaces == null ? new String[0] : interfaces) {
        parents.add(raw(parent));
      }
      heritage = new SignatureReading.Heritage(List.of(), parents);
    }
  }

  private static TypeSignature.Declared raw(String internalName) {
    return new TypeSignature.Declared(internalName.replace('/', '.'), List.of());
  }

  @Override
  public void visitInnerClass(
      String internalName, @Nullable String outer, @Nullable String simpleName, int flags) {
    if (outer != null && simpleName != null) {
      nestings.put(internalName, new Nesting(outer, simpleName));
    }
  }

  @Override
  public void visitPermittedSubclass(String permittedSubclass) {
    permitted.add(permittedSubclass.replace('/', '.'));
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return annotations.visit(descriptor);
  }

  @Override
  public @Nullable AnnotationVisitor visitTypeAnnotation(
      int typeRef,
      org.objectweb.asm.@Nullable TypePath typePath,
      String descriptor,
      boolean visible) {
    TypeReference reference = new TypeReference(typeRef);
    if (reference.getSort() == TypeReference.CLASS_EXTENDS) {
      nullablePart(descriptor, typePath)
          .ifPresent(
              part ->
                  nullableInParents
                      .computeIfAbsent(reference.getSuperTypeIndex(), first -> new HashSet<>())
                      .add(part));
    }
    return null;
  }

  /**
   * The part of a type at which an annotation of the name {@code Nullable} stands; empty for
   * another one, in an array, and at the bound of a wildcard. Steps into nested types lead nowhere
   * else.
   */
  private static Optional<TypePath> nullablePart(
      String descriptor, org.objectweb.asm.@Nullable TypePath steps) {
    if (!Annotations.isNullable(Type.getType(descriptor).getClassName())) {
      return Optional.empty();
    }
    TypePath part = TypePath.WHOLE;
    for (int i = 0; steps != null && i < steps.getLength(); i++) {
      switch (steps.getStep(i)) {
        case org.objectweb.asm.TypePath.INNER_TYPE -> {}
        case org.objectweb.asm.TypePath.TYPE_ARGUMENT ->
            part = part.argument(steps.getStepArgument(i));
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.of(part);
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int flags,
      String fieldName,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    if ((flags & Opcodes.ACC_ENUM) == 0) {
      return null;
    }
    Annotations.Collector ofField = new Annotations.Collector();
    return new FieldVisitor(Opcodes.ASM9) {
      @Override
      public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
        return ofField.visit(annotation);
      }

      @Override
      public void visitEnd() {
        constants.add(
            new ClassFile.Constant(
                fieldName, (flags & Opcodes.ACC_DEPRECATED) != 0, ofField.annotations()));
      }
    };
  }

  @Override
  public MethodVisitor visitMethod(
      int flags,
      String methodName,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    Annotations.Collector ofMethod = new Annotations.Collector();
    Set<TypePath> nullable = new HashSet<>();
    return new MethodVisitor(Opcodes.ASM9) {
      @Override
      public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
        return ofMethod.visit(annotation);
      }

      @Override
      public @Nullable AnnotationVisitor visitTypeAnnotation(
          int typeRef,
          org.objectweb.asm.@Nullable TypePath typePath,
          String annotation,
          boolean visible) {
        if (new TypeReference(typeRef).getSort() == TypeReference.METHOD_RETURN) {
          nullablePart(annotation, typePath).ifPresent(nullable::add);
        }
        return null;
      }

      @Override
      public void visitEnd() {
        Annotations all = ofMethod.annotations();
        if (all.haveNullable()) {
          nullable.add(TypePath.WHOLE);
        }
        methods.add(
            new ClassFile.Method(
                methodName,
                descriptor,
                flags,
                SignatureReading.returned(signature == null ? descriptor : signature),
                nullable,
                all));
      }
    };
  }
}
