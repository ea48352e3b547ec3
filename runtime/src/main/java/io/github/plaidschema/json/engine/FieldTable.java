package io.github.plaidschema.json.engine;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The JSON names of a schema's fields, in the order of the fields, as readers look for them and
 * writers copy them.
 */
public final class FieldTable {

  /** So often a guess is overwritten at once: the order of a service is learnt by then. */
  private static final int LESSONS_AT_ONCE = 1_000;

  /** Later, where none of these bits is set. */
  private static final int SELDOM = 31;

  private final List<String> names;
  private final NameTable table;
  private final TokenTable tokenTable;

  /** By field. */
  private final NameToken[] tokens;

  /**
   * By field + 1: the token of the field that followed it last, in whatever document; at 0, of the
   * one that came first. A guess, which the reader checks. Threads may overwrite each other's
   * guesses.
   */
  private final NameToken[] followers;

  /** About how many guesses were overwritten, up to {@link #LESSONS_AT_ONCE}. */
  private int lessons;

  /**
   * The names of fields 0, 1, ….
   *
   * @throws IllegalArgumentException if a name occurs twice or has a lone surrogate
   */
  public FieldTable(List<String> names) {
    this.names = names;
    this.table = new NameTable(names);
    // By loops: the first stream of a virtual machine would take it longer than all of this.
    int count = names.size();
    this.tokens = new NameToken[count];
    this.followers = new NameToken[count + 1];
    for (int field = 0; field < count; field++) {
      NameToken token = new NameToken(names.get(field), field);
      tokens[field] = token;
      followers[field] = token;
    }
    followers[count] = NameToken.NONE;
    this.tokenTable = new TokenTable(tokens);
  }

  /** The name of a field. */
  public String name(int field) {
    return names.get(field);
  }

  /** How many fields there are. */
  public int size() {
    return names.size();
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

  /** How many bytes the token {@code "name":} of a field has. */
  public int tokenLength(int field) {
    return tokens[field].length();
  }

  /**
   * Copies the token {@code "name":} of a field into an array, from an index on. Up to 32 bytes
   * behind it are overwritten.
   */
  public void copyToken(int field, byte[] target, int at) {
    tokens[field].copyTo(target, at);
  }

  /**
   * The token of the field that is expected after another one.
   *
   * @param previous a field, or -1 for the beginning of an object
   */
  public NameToken follower(int previous) {
    return followers[previous + 1];
  }

  /** The token of a field. */
  public NameToken token(int field) {
    return tokens[field];
  }

  /** The token that stands at an index, or {@link NameToken#NONE}: not each one is found here. */
  public NameToken find(byte[] bytes, int at, int end) {
    return tokenTable.find(bytes, at, end);
  }

  /**
   * The field whose name has the bytes between two indexes, which are ASCII without escapes, or a
   * negative number. Its quote is where {@link #find} has found nothing: so nearly all names that
   * no field has need not be looked up.
   */
  public int lookupPlain(byte[] bytes, int from, int to, int end) {
    boolean unknown = bytes[to + 1] == ':' && tokenTable.findsAll(from - 1, end);
    return unknown ? NameTable.NONE : lookup(bytes, from, to);
  }

  /**
   * A field has followed another one against expectation: expects it from now on, or leaves it at
   * that. Where the order changes all the time, threads that write down every change would slow
   * each other down, as each has to fetch again what the other has written.
   *
   * @param at where in its document that happened, to choose some of many
   */
  public void learn(int previous, int follower, int at) {
    if (lessons < LESSONS_AT_ONCE) {
      lessons++;
    } else if ((at & SELDOM) != 0) {
      return;
    }
    followers[previous + 1] = tokens[follower];
  }
}
