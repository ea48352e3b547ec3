package sdk.rules;

import io.github.plaidschema.json.MissingValueException;
import io.github.plaidschema.json.support.Description;
import io.github.plaidschema.json.support.Immutables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Makes immutable instances of {@link DefaultValues}. */
@NullMarked
@Generated("io.github.plaidschema.processor.PlaidSchemaProcessor")
public final class DefaultValuesBuilder {
  int page;
  @Nullable Integer limit;
  @Nullable String currency;
  @Nullable List<String> scopes;
  @Nullable Map<String, List<String>> labels;
  @Nullable Set<String> tags;

  /** How it was spelled, where it would be written otherwise. */
  @Nullable String tagsText;
  @Nullable Integer offset;

  /** Bit n is set where field n, if it has no value, is spelled null. */
  long nulls;

  /** Bit n is set where field n is a primitive that has a value. */
  long present;

  DefaultValuesBuilder() {}

  private DefaultValuesBuilder(Value value) {
    this.page = value.page;
    this.limit = value.limit;
    this.currency = value.currency;
    this.scopes = value.scopes;
    this.labels = value.labels;
    this.tags = value.tags;
    this.tagsText = value.tagsText;
    this.offset = value.offset;
    this.nulls = value.nulls;
    this.present = value.present;
  }

  /** Returns a builder in which no field has a value. */
  public static DefaultValuesBuilder create() {
    return new DefaultValuesBuilder();
  }

  /** Returns a builder in which every field has the value that it has in {@code value}. */
  public static DefaultValuesBuilder from(DefaultValues value) {
    if (value instanceof Value own) {
      return new DefaultValuesBuilder(own);
    }
    DefaultValuesBuilder builder = create();
    builder.page(value.page());
    builder.limit(value.limit());
    builder.currency(value.currency());
    builder.scopes(value.scopes());
    builder.labels(value.labels());
    builder.tags(value.tags());
    builder.offset(value.offset());
    return builder;
  }

  /** Sets {@code page}. */
  public DefaultValuesBuilder page(int page) {
    this.page = page;
    this.present |= (1L << DefaultValuesJson.PAGE);
    return this;
  }

  /**
   * Sets {@code limit}.
   *
   * <p>Has a default value.
   */
  public DefaultValuesBuilder limit(int limit) {
    this.limit = limit;
    return this;
  }

  /**
   * Sets {@code currency}.
   *
   * <p>Has a default value.
   */
  public DefaultValuesBuilder currency(String currency) {
    this.currency = Objects.requireNonNull(currency, "currency");
    return this;
  }

  /**
   * Sets {@code scopes}.
   *
   * <p>Has a default value.
   */
  public DefaultValuesBuilder scopes(Iterable<? extends String> scopes) {
    this.scopes = Immutables.list(scopes, "scopes");
    return this;
  }

  /** Adds an element to {@code scopes}. */
  public DefaultValuesBuilder addScopes(String element) {
    this.scopes = Immutables.appendTo(this.scopes, element, "scopes");
    return this;
  }

  /** Adds elements to {@code scopes}, which has a value then even if there are none. */
  public DefaultValuesBuilder addAllScopes(Iterable<? extends String> elements) {
    if (this.scopes == null) {
      this.scopes(List.of());
    }
    for (String element : elements) {
      this.addScopes(element);
    }
    return this;
  }

  /**
   * Sets {@code labels}.
   *
   * <p>Has a default value.
   */
  public DefaultValuesBuilder labels(Map<String, ? extends List<String>> labels) {
    this.labels = copyLabels(labels);
    return this;
  }

  /** Puts an entry into {@code labels}. */
  public DefaultValuesBuilder putLabels(String key, Iterable<? extends String> value) {
    this.labels = Immutables.putInto(this.labels, key, Immutables.list(value, "labels"), "labels");
    return this;
  }

  /** Puts entries into {@code labels}, which has a value then even if there are none. */
  public DefaultValuesBuilder putAllLabels(Map<String, ? extends List<String>> entries) {
    if (this.labels == null) {
      this.labels(Map.of());
    }
    entries.forEach(this::putLabels);
    return this;
  }

  /**
   * Sets {@code tags}.
   *
   * <p>Has a default value.
   */
  public DefaultValuesBuilder tags(Iterable<? extends String> tags) {
    this.tags = Immutables.set(tags, "tags");
    this.tagsText = null;
    return this;
  }

  /** Adds an element to {@code tags}. */
  public DefaultValuesBuilder addTags(String element) {
    this.tags = Immutables.appendTo(this.tags, element, "tags");
    this.tagsText = null;
    return this;
  }

  /** Adds elements to {@code tags}, which has a value then even if there are none. */
  public DefaultValuesBuilder addAllTags(Iterable<? extends String> elements) {
    if (this.tags == null) {
      this.tags(List.of());
    }
    for (String element : elements) {
      this.addTags(element);
    }
    return this;
  }

  /**
   * Sets {@code offset}.
   *
   * <p>Has a default value.
   */
  public DefaultValuesBuilder offset(int offset) {
    this.offset = offset;
    return this;
  }

  /**
   * Returns an immutable value of what was set.
   *
   * @throws MissingValueException if required fields have no value, naming all of them
   */
  public DefaultValues build() {
    List<String> missing = new ArrayList<>();
    if ((this.present & (1L << DefaultValuesJson.PAGE)) == 0) {
      missing.add("page");
    }
    if (!missing.isEmpty()) {
      throw new MissingValueException("DefaultValues", missing);
    }
    return new Value(this);
  }

  /** Returns a value of what was read; a required field may have no value. */
  DefaultValues asRead() {
    return new Value(this);
  }

  private static Map<String, List<String>> copyLabels(Map<String, ? extends List<String>> entries) {
    Objects.requireNonNull(entries, "labels");
    Map<String, List<String>> copies = new LinkedHashMap<>();
    entries.forEach((key, value) -> copies.put(key, Immutables.list(value, "labels")));
    return Immutables.map(copies, "labels");
  }

  static final class Value implements DefaultValues {
    final int page;
    final @Nullable Integer limit;
    final @Nullable String currency;
    final @Nullable List<String> scopes;
    final @Nullable Map<String, List<String>> labels;
    final @Nullable Set<String> tags;
    final @Nullable String tagsText;
    final @Nullable Integer offset;
    final long nulls;
    final long present;

    Value(DefaultValuesBuilder from) {
      this.page = from.page;
      this.tagsText = from.tagsText;
      this.nulls = from.nulls;
      this.present = from.present;
      this.limit = from.limit == null ? defaultLimit() : from.limit;
      this.currency = from.currency == null ? defaultCurrency() : from.currency;
      this.scopes = from.scopes == null ? defaultScopes() : Immutables.list(from.scopes, "scopes");
      this.labels = from.labels == null ? defaultLabels() : Immutables.map(from.labels, "labels");
      this.tags = from.tags == null ? defaultTags() : Immutables.set(from.tags, "tags");
      this.offset = from.offset == null ? defaultOffset() : from.offset;
    }

    /** The value itself, or a copy of another implementation. */
    static Value of(DefaultValues value) {
      return value instanceof Value own ? own : new Value(DefaultValuesBuilder.from(value));
    }

    @Override
    public int page() {
      if ((this.present & (1L << DefaultValuesJson.PAGE)) == 0) {
        throw new MissingValueException("DefaultValues", "page");
      }
      return this.page;
    }

    @Override
    public int limit() {
      if (this.limit == null) {
        throw new MissingValueException("DefaultValues", "limit");
      }
      return this.limit;
    }

    @Override
    public String currency() {
      if (this.currency == null) {
        throw new MissingValueException("DefaultValues", "currency");
      }
      return this.currency;
    }

    @Override
    public List<String> scopes() {
      if (this.scopes == null) {
        throw new MissingValueException("DefaultValues", "scopes");
      }
      return this.scopes;
    }

    @Override
    public Map<String, List<String>> labels() {
      if (this.labels == null) {
        throw new MissingValueException("DefaultValues", "labels");
      }
      return this.labels;
    }

    @Override
    public Set<String> tags() {
      if (this.tags == null) {
        throw new MissingValueException("DefaultValues", "tags");
      }
      return this.tags;
    }

    @Override
    public int offset() {
      if (this.offset == null) {
        throw new MissingValueException("DefaultValues", "offset");
      }
      return this.offset;
    }

    /** The default, or null where it rests on a value that is missing. */
    private @Nullable Integer defaultLimit() {
      try {
        return DefaultValues.super.limit();
      } catch (MissingValueException e) {
        return null;
      }
    }

    /** The default, or null where it rests on a value that is missing. */
    private @Nullable String defaultCurrency() {
      try {
        return DefaultValues.super.currency();
      } catch (MissingValueException e) {
        return null;
      }
    }

    /** The default, or null where it rests on a value that is missing. */
    private @Nullable List<String> defaultScopes() {
      try {
        return Immutables.list(DefaultValues.super.scopes(), "scopes");
      } catch (MissingValueException e) {
        return null;
      }
    }

    /** The default, or null where it rests on a value that is missing. */
    private @Nullable Map<String, List<String>> defaultLabels() {
      try {
        return copyLabels(DefaultValues.super.labels());
      } catch (MissingValueException e) {
        return null;
      }
    }

    /** The default, or null where it rests on a value that is missing. */
    private @Nullable Set<String> defaultTags() {
      try {
        return Immutables.set(DefaultValues.super.tags(), "tags");
      } catch (MissingValueException e) {
        return null;
      }
    }

    /** The default, or null where it rests on a value that is missing. */
    private @Nullable Integer defaultOffset() {
      try {
        return DefaultValues.super.offset();
      } catch (MissingValueException e) {
        return null;
      }
    }

    @Override
    public boolean equals(@Nullable Object other) {
      if (this == other) {
        return true;
      }
      return other instanceof Value that
          && this.page == that.page
          && Objects.equals(this.limit, that.limit)
          && Objects.equals(this.currency, that.currency)
          && Objects.equals(this.scopes, that.scopes)
          && Objects.equals(this.labels, that.labels)
          && Objects.equals(this.tags, that.tags)
          && Objects.equals(this.offset, that.offset)
          && this.present == that.present;
    }

    @Override
    public int hashCode() {
      int hash = 1;
      hash = 31 * hash + Integer.hashCode(this.page);
      hash = 31 * hash + Objects.hashCode(this.limit);
      hash = 31 * hash + Objects.hashCode(this.currency);
      hash = 31 * hash + Objects.hashCode(this.scopes);
      hash = 31 * hash + Objects.hashCode(this.labels);
      hash = 31 * hash + Objects.hashCode(this.tags);
      hash = 31 * hash + Objects.hashCode(this.offset);
      hash = 31 * hash + Long.hashCode(this.present);
      return hash;
    }

    @Override
    public String toString() {
      return new Description("DefaultValues")
          .field("page", (this.present & (1L << DefaultValuesJson.PAGE)) != 0 ? this.page : null)
          .field("limit", this.limit)
          .field("currency", this.currency)
          .field("scopes", this.scopes)
          .field("labels", this.labels)
          .field("tags", this.tags)
          .field("offset", this.offset)
          .toString();
    }
  }
}
