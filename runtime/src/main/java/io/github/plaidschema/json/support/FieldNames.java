package io.github.plaidschema.json.support;

import io.github.plaidschema.json.engine.NameTable;
import io.github.plaidschema.json.engine.Output;
import io.github.plaidschema.json.engine.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The JSON names of a schema's fields, in the order of the fields. For generated code. */
public final class FieldNames {

  private final List<String> names;
  private final NameTable table;

  /** By field: the name as it stands in JSON, with its quotes, escapes and colon. */
  private final byte[][] tokens;

  private FieldNames(List<String> names) {
    this.names = names;
    this.table = new NameTable(names);
    this.tokens = new byte[names.size()][];
    for (int i = 0; i < tokens.length; i++) {
      Output token = new Output();
      StringOutput.write(token, names.get(i));
      token.write((byte) ':');
      tokens[i] = token.toByteArray();
    }
  }

  /**
   * The names of fields 0, 1, ….
   *
   * @throws IllegalArgumentException if a name occurs twice or has a lone surrogate
   */
  public static FieldNames of(String... jsonNames) {
    return new FieldNames(List.of(jsonNames));
  }

  /** The name of a field. */
  public String name(int field) {
    return names.get(field);
  }

  /** How many fields there are. */
  public int size() {
    return tokens.length;
  }

  /**
   * The field whose name has the UTF-8 bytes between two indexes, or a negative number. Every byte
   * is compared.
   */
  public int lookup(byte[] bytes, int from, int to) {
    return table.find(bytes, from, to);
  }

  /** The field of a name, or a negative number. */
  public int lookup(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    return lookup(bytes, 0, bytes.length);
  }

  /**
   * Checks the name of an additional property.
   *
   * @throws IllegalArgumentException if a field has that name, so that it would be written twice
   */
  public void requireUnknown(String name) {
    if (lookup(name) >= 0) {
      throw new IllegalArgumentException(
          "\"" + name + "\" is the name of a field, not of an additional property");
    }
  }

  /** How many bytes the token {@code "name":} of a field has. */
  public int tokenLength(int field) {
    return tokens[field].length;
  }

  /** Copies the token {@code "name":} of a field into an array, from an index on. */
  public void copyToken(int field, byte[] target, int at) {
    byte[] token = tokens[field];
    System.arraycopy(token, 0, target, at, token.length);
  }
}
