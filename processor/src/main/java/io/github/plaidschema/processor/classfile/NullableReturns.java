package io.github.plaidschema.processor.classfile;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * The names of the methods without parameters in a class file whose return type is annotated with
 * an annotation of the simple name {@code Nullable} (JVMS 4.7.20, target type 0x14 with an empty
 * path or one through outer types).
 */
public final class NullableReturns {
  private static final int METHOD_RETURN = 0x14;

  private final DataInputStream in;
  private final ConstantPool pool;
  private final Set<String> methods = new HashSet<>();

  private NullableReturns(DataInputStream in) throws IOException {
    this.in = in;
    in.skipNBytes(8);
    this.pool = ConstantPool.read(in);
  }

  /**
   * Reads a class file.
   *
   * @throws IOException if it ends early, or is none
   */
  public static Set<String> of(DataInputStream in) throws IOException {
    NullableReturns reading = new NullableReturns(in);
    reading.skipHead();
    reading.readMethods();
    return Set.copyOf(reading.methods);
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
      boolean isWholeType = readsWholeType();
      String annotation = readAnnotation();
      if (targetType == METHOD_RETURN
          && isWholeType
          && (annotation.endsWith("/Nullable;") || annotation.endsWith("$Nullable;"))) {
        methods.add(method);
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
   * Whether the path leads to the type itself, not to an argument of it; steps into nested types
   * do.
   */
  private boolean readsWholeType() throws IOException {
    boolean whole = true;
    for (int steps = in.readUnsignedByte(); steps > 0; steps--) {
      whole &= in.readUnsignedByte() == 1;
      in.skipNBytes(1);
    }
    return whole;
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
