package io.github.plaidschema.json;

import io.github.plaidschema.json.engine.KeyedHash;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text of a set that grows: one of the constants of {@code E}, or a text that was added to the
 * set after {@code E} was written. Immutable; two of them are equal if their texts are.
 *
 * <p>They are ordered by their texts. That they are comparable also keeps hash maps of them fast
 * when a document is full of texts with equal hash codes; the JDK's maps recognise only a type that
 * is comparable to itself without type arguments.
 *
 * @param <E> the texts that are known
 * @since 0.1.0
 */
@SuppressWarnings("rawtypes") // See above.
public final class OpenEnum<E extends Enum<E>> implements Comparable<OpenEnum> {

  private final @Nullable E known;
  private final String value;

  private OpenEnum(@Nullable E known, String value) {
    this.known = known;
    this.value = Objects.requireNonNull(value, "value");
  }

  /** A constant and its text, which only {@link EnumNames} can tell. */
  static <E extends Enum<E>> OpenEnum<E> of(E known, String value) {
    return new OpenEnum<>(Objects.requireNonNull(known, "known"), value);
  }

  /**
   * A text as it stands in JSON, without a constant: of which constant it is the text, only {@link
   * EnumNames} know, such as those of a builder that takes constants.
   */
  public static <E extends Enum<E>> OpenEnum<E> of(String value) {
    return new OpenEnum<>(null, value);
  }

  /** The text as it stands in JSON. */
  public String value() {
    return value;
  }

  /** The constant that stands for the text, if there is one. */
  public Optional<E> known() {
    return Optional.ofNullable(known);
  }

  /** Whether this is the given constant. */
  public boolean is(E constant) {
    return known != null && known == constant;
  }

  @Override
  public int compareTo(OpenEnum other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OpenEnum<?> that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return KeyedHash.of(value);
  }

  /** The text itself, as it stands in JSON. */
  @Override
  public String toString() {
    return value;
  }
}
