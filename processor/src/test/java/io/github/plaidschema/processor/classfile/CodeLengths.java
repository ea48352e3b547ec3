package io.github.plaidschema.processor.classfile;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** How many bytes of code each method of a class file has (JVMS 4.7.3). */
public final class CodeLengths {

  private CodeLengths() {}

  /**
   * Reads a class file.
   *
   * @return by name and descriptor, the methods that have code
   * @throws IOException if it ends early, or is none
   */
  public static Map<String, Integer> of(DataInputStream in) throws IOException {
    in.skipNBytes(8);
    ConstantPool pool = ConstantPool.read(in);
    in.skipNBytes(6);
    in.skipNBytes(2L * in.readUnsignedShort());
    Map<String, Integer> lengths = new TreeMap<>();
    for (int fields = in.readUnsignedShort(); fields > 0; fields--) {
      in.skipNBytes(6);
      readAttributes(in, pool, "", new TreeMap<>());
    }
    for (int methods = in.readUnsignedShort(); methods > 0; methods--) {
      in.skipNBytes(2);
      String name = pool.text(in.readUnsignedShort());
      readAttributes(in, pool, name + pool.text(in.readUnsignedShort()), lengths);
    }
    return lengths;
  }

  private static void readAttributes(
      DataInputStream in, ConstantPool pool, String member, Map<String, Integer> lengths)
      throws IOException {
    for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
      String attribute = pool.text(in.readUnsignedShort());
      long length = Integer.toUnsignedLong(in.readInt());
      if (attribute.equals("Code")) {
        // The stack's depth and the number of local variables stand before the code's length.
        in.skipNBytes(4);
        lengths.put(member, in.readInt());
        length -= 8;
      }
      in.skipNBytes(length);
    }
  }
}
