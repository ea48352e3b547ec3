package io.github.plaidschema.json;

import io.github.plaidschema.json.engine.NameTable;
import io.github.plaidschema.json.engine.NameToken;
import io.github.plaidschema.json.engine.TokenTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the constants of an enum are spelled in JSON. For generated code, and for codecs of enums
 * that are written by hand. Immutable.
 *
 * @since 0.1.0
 */
@SuppressWarnings("EnumOrdinal") // An EnumMap calls values() by reflection: shrinkers remove it.
public final class EnumNames<E extends Enum<E>> {

  private final NameTable table;
  private final TokenTable tokens;
  private final List<OpenEnum<E>> open;
  private final List<E> constants;
  private final @Nullable E fallback;

  /** By ordinal. */
  private final List<@Nullable OpenEnum<E>> openByConstant;

  private EnumNames(List<E> constants, List<String> names, @Nullable E fallback) {
    if (constants.isEmpty() || constants.size() != names.size()) {
      throw new IllegalArgumentException("There must be one name for each constant");
    }
    this.constants = List.copyOf(constants);
    this.table = new NameTable(names);
    this.tokens = new TokenTable(NameToken.ofValues(names));
    this.fallback = fallback;
    this.openByConstant = new ArrayList<>();
    List<OpenEnum<E>> known = new ArrayList<>();
    for (int i = 0; i < constants.size(); i++) {
      OpenEnum<E> each = OpenEnum.of(constants.get(i), names.get(i));
      known.add(each);
      addByConstant(constants.get(i), each);
    }
    this.open = List.copyOf(known);
  }

  private void addByConstant(E constant, OpenEnum<E> open) {
    while (openByConstant.size() <= constant.ordinal()) {
      openByConstant.add(null);
    }
    if (openByConstant.set(constant.ordinal(), open) != null) {
      throw new IllegalArgumentException(constant.name() + " occurs twice");
    }
  }

  /**
   * Names for constants, by position.
   *
   * @param fallback the constant for every other text, or null if another text is rejected
   * @throws IllegalArgumentException if the lists are empty or differ in length, or if a constant
   *     or a name occurs twice
   */
  public static <E extends Enum<E>> EnumNames<E> of(
      List<E> constants, List<String> names, @Nullable E fallback) {
    return new EnumNames<>(constants, names, fallback);
  }

  /** A builder without names, for enums of more constants than are read well in two lists. */
  public static <E extends Enum<E>> Builder<E> builder() {
    return new Builder<>();
  }

  /** Takes the constants one by one. */
  public static final class Builder<E extends Enum<E>> {
    private final List<E> constants = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private @Nullable E fallback;

    private Builder() {}

    /** Adds a constant and its text. */
    public Builder<E> with(E constant, String name) {
      constants.add(constant);
      names.add(name);
      return this;
    }

    /** Names the constant for every other text. */
    public Builder<E> fallback(E constant) {
      this.fallback = constant;
      return this;
    }

    /**
     * The names.
     *
     * @throws IllegalArgumentException if there are none, or if a constant or a name occurs twice
     */
    public EnumNames<E> build() {
      return of(constants, names, fallback);
    }
  }

  /**
   * The text of a constant.
   *
   * @throws IllegalArgumentException if the constant has none here
   */
  public String nameOf(E constant) {
    return open(constant).value();
  }

  /**
   * A constant and its text.
   *
   * @throws IllegalArgumentException if the constant has none here
   */
  public OpenEnum<E> open(E constant) {
    int ordinal = constant.ordinal();
    OpenEnum<E> known = ordinal < openByConstant.size() ? openByConstant.get(ordinal) : null;
    if (known == null) {
      throw new IllegalArgumentException(typeName() + "." + constant.name() + " has no JSON name");
    }
    return known;
  }

  /** A text, with its constant if there is one. */
  public OpenEnum<E> open(String name) {
    int index = indexOf(name);
    return index < 0 ? OpenEnum.of(name) : open.get(index);
  }

  /** The constant of a text, or null. */
  public @Nullable E find(String name) {
    return constantAt(indexOf(name));
  }

  /** The constant for texts without one, or null if they are rejected. */
  public @Nullable E fallback() {
    return fallback;
  }

  /** What a text without a constant is not. Put together for errors only. */
  String expected() {
    return "a value of " + typeName();
  }

  private String typeName() {
    return constants.get(0).getDeclaringClass().getSimpleName();
  }

  /** The texts as tokens, numbered by position. */
  TokenTable tokens() {
    return tokens;
  }

  /** The texts, numbered by position. */
  NameTable table() {
    return table;
  }

  /** The constant of a token of {@link #tokens}. */
  E constant(NameToken token) {
    return constants.get(token.field());
  }

  /** The text of a token of {@link #tokens}, with its constant. */
  OpenEnum<E> open(NameToken token) {
    return open.get(token.field());
  }

  /** The constant at a position, null for a negative one. */
  @Nullable E constantAt(int index) {
    return index < 0 ? null : constants.get(index);
  }

  /** The text at a position with its constant, null for a negative one. */
  @Nullable OpenEnum<E> openAt(int index) {
    return index < 0 ? null : open.get(index);
  }

  private int indexOf(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    int index = table.find(bytes, 0, bytes.length);
    return index >= 0 && open.get(index).value().equals(name) ? index : -1;
  }
}
