package io.github.plaidschema.processor.classfile;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where in the return types of the methods without parameters in a class file an annotation of the
 * simple name {@code Nullable} stands (JVMS 4.7.20, target type 0x14).
 */
public final class NullableReturns {
  private static final int METHOD_RETURN = 0x14;
  private static final int INTO_NESTED = 1;
  private static final int INTO_ARGUMENT = 3;

  private final DataInputStream in;
  private final ConstantPool pool;
  private final Map<String, Set<TypePath>> methods = new HashMap<>();

  private NullableReturns(DataInputStream in) throws IOException {
    this.in = in;
    in.skipNBytes(8);
    this.pool = ConstantPool.read(in);
  }

  /**
   * Reads a class file: the names of the methods, each with the annotated parts of its type.
   *
   * @throws IOException if it ends early, or is none
   */
  public static Map<String, Set<TypePath>> of(DataInputStream in) throws IOException {
    NullableReturns reading = new NullableReturns(in);
    reading.skipHead();
    reading.readMethods();
    return Map.copyOf(reading.methods);
  }

  private void skipHead() throws IOException {
    in.skipNBytes(6);
    in.skipNBytes(2L * in.readUnsignedShort());
    for (int fields = in.readUnsignedShort(); fields > 0; fields--) {
      in.skipNBytes(6);
      for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
        in.skipNBytes(2);
        in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
      }
    }
  }

  private void readMethods() throws IOException {
    for (int count = in.readUnsignedShort(); count > 0; count--) {
      in.skipNBytes(2);
      String name = pool.text(in.readUnsignedShort());
      boolean isAccessor = pool.text(in.readUnsignedShort()).startsWith("()");
      for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
        String attribute = pool.text(in.readUnsignedShort());
        long length = Integer.toUnsignedLong(in.readInt());
        boolean isTypeAnnotations =
            attribute.equals("RuntimeVisibleTypeAnnotations")
                || attribute.equals("RuntimeInvisibleTypeAnnotations");
        if (isAccessor && isTypeAnnotations) {
          readTypeAnnotations(name);
        } else {
          in.skipNBytes(length);
        }
      }
    }
  }

  private void readTypeAnnotations(String method) throws IOException {
    for (int count = in.readUnsignedShort(); count > 0; count--) {
      int targetType = in.readUnsignedByte();
      in.skipNBytes(targetInfoLength(targetType));
      Optional<TypePath> path = readPath();
      String annotation = readAnnotation();
      if (targetType == METHOD_RETURN
          && path.isPresent()
          && (annotation.endsWith("/Nullable;") || annotation.endsWith("$Nullable;"))) {
        methods.computeIfAbsent(method, name -> new HashSet<>()).add(path.get());
      }
    }
  }

  /**
   * The bytes of {@code target_info} for each {@code target_type} (JVMS 4.7.20.1) that a method can
   * have.
   */
  private static int targetInfoLength(int targetType) {
    return switch (targetType) {
      case 0x00, 0x01, 0x16 -> 1;
      case 0x10, 0x11, 0x12, 0x17 -> 2;
      default -> 0;
    };
  }

  /**
   * A path (JVMS 4.7.20.2), or empty if it leads into an array or to the bound of a wildcard. Steps
   * into nested types lead nowhere else.
   */
  private Optional<TypePath> readPath() throws IOException {
    Optional<TypePath> path = Optional.of(TypePath.WHOLE);
    for (int steps = in.readUnsignedByte(); steps > 0; steps--) {
      int kind = in.readUnsignedByte();
      int argument = in.readUnsignedByte();
      path =
          switch (kind) {
            case INTO_NESTED -> path;
            case INTO_ARGUMENT -> path.map(outer -> outer.argument(argument));
            default -> Optional.empty();
          };
    }
    return path;
  }

  private String readAnnotation() throws IOException {
    String type = pool.text(in.readUnsignedShort());
    for (int pairs = in.readUnsignedShort(); pairs > 0; pairs--) {
      in.skipNBytes(2);
      skipElementValue();
    }
    return type;
  }

  private void skipElementValue() throws IOException {
    switch (in.readUnsignedByte()) {
      case 'e' -> in.skipNBytes(4);
      case '@' -> readAnnotation();
      case '[' -> {
        for (int values = in.readUnsignedShort(); values > 0; values--) {
          skipElementValue();
        }
      }
      default -> in.skipNBytes(2);
    }
  }
}
