package io.github.plaidschema.testing.describe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;
import org.objectweb.asm.TypeReference;

/** Reads class files with ASM. */
final class ClassFileReader extends ClassVisitor {
  private final Annotations.Collector annotations = new Annotations.Collector();
  private final List<ClassFile.Constant> constants = new ArrayList<>();
  private final List<ClassFile.Method> methods = new ArrayList<>();
  private final List<String> permitted = new ArrayList<>();
  private final Set<ClassFile.ArgumentPlace> nullableArguments = new HashSet<>();
  private final Map<String, Nesting> nestings = new HashMap<>();
  private String name = "";
  private int access;
  private SignatureTypes.Heritage heritage = new SignatureTypes.Heritage(List.of(), List.of());

  private record Nesting(String outer, String simpleName) {}

  private ClassFileReader() {
    super(Opcodes.ASM9);
  }

  static ClassFile read(byte[] bytes) {
    ClassFileReader reader = new ClassFileReader();
    new ClassReader(bytes)
        .accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return reader.result();
  }

  private ClassFile result() {
    boolean isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
    List<JavaType.Declared> parents = heritage.parents();
    return new ClassFile(
        name.replace('/', '.'),
        access,
        simpleNames(),
        heritage.typeParameters(),
        isInterface ? parents.subList(1, parents.size()) : parents,
        nullableArguments,
        annotations.annotations(),
        constants,
        methods,
        permitted);
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
      heritage = SignatureTypes.heritage(signature);
    } else if (superName != null) {
      List<JavaType.Declared> parents = new ArrayList<>();
      parents.add(raw(superName));
      Arrays.stream(interfaces == null ? new String[0] : interfaces)
          .map(ClassFileReader::raw)
          .forEach(parents::add);
      heritage = new SignatureTypes.Heritage(List.of(), parents);
    }
  }

  private static JavaType.Declared raw(String internalName) {
    return new JavaType.Declared(internalName.replace('/', '.'), List.of());
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
      int typeRef, @Nullable TypePath typePath, String descriptor, boolean visible) {
    TypeReference reference = new TypeReference(typeRef);
    if (reference.getSort() == TypeReference.CLASS_EXTENDS
        && isNullable(descriptor)
        && typePath != null
        && typePath.getLength() == 1
        && typePath.getStep(0) == TypePath.TYPE_ARGUMENT) {
      nullableArguments.add(
          new ClassFile.ArgumentPlace(reference.getSuperTypeIndex(), typePath.getStepArgument(0)));
    }
    return null;
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
        constants.add(new ClassFile.Constant(fieldName, ofField.annotations()));
      }
    };
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int flags,
      String methodName,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    if (!descriptor.startsWith("()")) {
      return null;
    }
    JavaType returned =
        signature != null
            ? SignatureTypes.returned(signature)
            : SignatureTypes.erased(Type.getReturnType(descriptor));
    return new Accessor(methodName, flags, returned);
  }

  private static boolean isNullable(String descriptor) {
    return Annotations.isNamed(Type.getType(descriptor).getClassName(), "Nullable");
  }

  /** Collects what is said about one method. */
  private final class Accessor extends MethodVisitor {
    private final Annotations.Collector ofMethod = new Annotations.Collector();
    private final String methodName;
    private final int flags;
    private final JavaType returned;
    private boolean nullable;

    Accessor(String methodName, int flags, JavaType returned) {
      super(Opcodes.ASM9);
      this.methodName = methodName;
      this.flags = flags;
      this.returned = returned;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
      return ofMethod.visit(annotation);
    }

    @Override
    public @Nullable AnnotationVisitor visitTypeAnnotation(
        int typeRef, @Nullable TypePath typePath, String annotation, boolean visible) {
      if (new TypeReference(typeRef).getSort() == TypeReference.METHOD_RETURN
          && isWholeType(typePath)) {
        nullable |= isNullable(annotation);
      }
      return null;
    }

    /** Steps into nested types lead to the type itself; steps to arguments do not. */
    private static boolean isWholeType(@Nullable TypePath path) {
      for (int i = 0; path != null && i < path.getLength(); i++) {
        if (path.getStep(i) != TypePath.INNER_TYPE) {
          return false;
        }
      }
      return true;
    }

    @Override
    public void visitEnd() {
      Annotations all = ofMethod.annotations();
      methods.add(
          new ClassFile.Method(
              methodName, flags, returned, nullable || all.hasNamed("Nullable"), all));
    }
  }
}
