package io.github.plaidschema.processor.classfile;

import java.io.DataInputStream;
import java.io.IOException;

/** The texts of a class file's constant pool (JVMS 4.4). */
final class ConstantPool {
  private final String[] texts;

  private ConstantPool(String[] texts) {
    this.texts = texts;
  }

  static ConstantPool read(DataInputStream in) throws IOException {
    String[] texts = new String[in.readUnsignedShort()];
    for (int index = 1; index < texts.length; index++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> texts[index] = in.readUTF();
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
        case 5, 6 -> {
          in.skipNBytes(8);
          // A long or a double takes two entries.
          index++;
        }
        case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        default -> throw new IOException("no constant has the tag " + tag);
      }
    }
    return new ConstantPool(texts);
  }

  String text(int index) {
    return texts[index];
  }
}
