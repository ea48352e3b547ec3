package io.github.plaidschema.json.support;

import io.github.plaidschema.json.engine.NameTable;
import io.github.plaidschema.json.engine.NameToken;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The JSON names of a schema's fields, in the order of the fields. For generated code. */
public final class FieldNames {

  private final List<String> names;
  private final NameTable table;

  private final NameToken[] tokens;

  /**
   * By field + 2: which field followed it last, in whatever document; at 1, which came first, and
   * at 0, which followed an unknown property. A guess, which the reader checks. Threads may
   * overwrite each other's guesses.
   */
  private final int[] followers;

  private FieldNames(List<String> names) {
    this.names = names;
    this.table = new NameTable(names);
    this.tokens = names.stream().map(NameToken::new).toArray(NameToken[]::new);
    this.followers = new int[tokens.length + 2];
    for (int field = 0; field < tokens.length; field++) {
      followers[field + 1] = field;
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
    return tokens[field].length();
  }

  /** Copies the token {@code "name":} of a field into an array, from an index on. */
  public void copyToken(int field, byte[] target, int at) {
    tokens[field].copyTo(target, at);
  }

  /**
   * The field that is expected after another one.
   *
   * @param previous a field, -1 for the beginning of an object, -2 for an unknown property
   */
  public int follower(int previous) {
    return followers[previous + 2];
  }

  /** Expects a field after another one from now on. */
  public void expect(int previous, int follower) {
    followers[previous + 2] = follower;
  }

  /**
   * The index behind {@code "name"} of a field if that stands at an index and is not the last before
   * {@code end}, else a negative number.
   */
  public int match(int field, byte[] bytes, int at, int end) {
    return field < tokens.length ? tokens[field].match(bytes, at, end) : -1;
  }
}
