package sdk.codecs;

import io.github.plaidschema.json.MissingValueException;
import io.github.plaidschema.json.support.Description;
import io.github.plaidschema.json.support.Immutables;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Makes immutable instances of {@link Price}. */
@NullMarked
@Generated("io.github.plaidschema.processor.PlaidSchemaProcessor")
public final class PriceBuilder {
  @Nullable Money net;

  /** How it was spelled, where it would be written otherwise. */
  @Nullable String netText;
  @Nullable Money gross;

  /** How it was spelled, where it would be written otherwise. */
  @Nullable String grossText;
  @Nullable Money fee;

  /** How it was spelled, where it would be written otherwise. */
  @Nullable String feeText;
  @Nullable List<Money> parts;

  /** How it was spelled, where it would be written otherwise. */
  @Nullable String partsText;
  @Nullable Map<String, Money> byCountry;

  /** How it was spelled, where it would be written otherwise. */
  @Nullable String byCountryText;
  @Nullable Set<List<Money>> deep;

  /** How it was spelled, where it would be written otherwise. */
  @Nullable String deepText;
  @Nullable Boolean taxed;

  /** How it was spelled, where it would be written otherwise. */
  @Nullable String taxedText;
  @Nullable Integer vat;

  /** How it was spelled, where it would be written otherwise. */
  @Nullable String vatText;
  @Nullable List<Integer> pair;

  /** How it was spelled, where it would be written otherwise. */
  @Nullable String pairText;
  @Nullable List<List<Integer>> pairs;

  /** How it was spelled, where it would be written otherwise. */
  @Nullable String pairsText;

  /** Bit n is set where field n, if it has no value, is spelled null. */
  long nulls;

  PriceBuilder() {}

  private PriceBuilder(Value value) {
    this.net = value.net;
    this.netText = value.netText;
    this.gross = value.gross;
    this.grossText = value.grossText;
    this.fee = value.fee;
    this.feeText = value.feeText;
    this.parts = value.parts;
    this.partsText = value.partsText;
    this.byCountry = value.byCountry;
    this.byCountryText = value.byCountryText;
    this.deep = value.deep;
    this.deepText = value.deepText;
    this.taxed = value.taxed;
    this.taxedText = value.taxedText;
    this.vat = value.vat;
    this.vatText = value.vatText;
    this.pair = value.pair;
    this.pairText = value.pairText;
    this.pairs = value.pairs;
    this.pairsText = value.pairsText;
    this.nulls = value.nulls;
  }

  /** Returns a builder in which no field has a value. */
  public static PriceBuilder create() {
    PriceBuilder builder = new PriceBuilder();
    // A nullable field that is never set is written as null.
    builder.nulls = (1L << PriceJson.GROSS);
    return builder;
  }

  /** Returns a builder in which every field has the value that it has in {@code value}. */
  public static PriceBuilder from(Price value) {
    if (value instanceof Value own) {
      return new PriceBuilder(own);
    }
    PriceBuilder builder = create();
    builder.net(value.net());
    builder.gross(value.gross());
    if (value.fee().isPresent()) {
      builder.fee(value.fee().get());
    }
    if (value.parts().isPresent()) {
      builder.parts(value.parts().get());
    }
    if (value.byCountry().isPresent()) {
      builder.byCountry(value.byCountry().get());
    }
    if (value.deep().isPresent()) {
      builder.deep(value.deep().get());
    }
    if (value.taxed().isPresent()) {
      builder.taxed(value.taxed().get());
    }
    if (value.vat().isPresent()) {
      builder.vat(value.vat().get());
    }
    if (value.pair().isPresent()) {
      builder.pair(value.pair().get());
    }
    if (value.pairs().isPresent()) {
      builder.pairs(value.pairs().get());
    }
    return builder;
  }

  /** Sets {@code net}. */
  public PriceBuilder net(Money net) {
    this.net = Objects.requireNonNull(net, "net");
    this.netText = null;
    return this;
  }

  /**
   * Sets {@code gross}.
   *
   * <p>May be null.
   */
  public PriceBuilder gross(@Nullable Money gross) {
    this.gross = gross;
    if (gross == null) {
      this.nulls |= (1L << PriceJson.GROSS);
    }
    this.grossText = null;
    return this;
  }

  /**
   * Sets {@code fee}.
   *
   * <p>Optional: null is written as {@code null}, and {@link #clearFee()}
   * leaves the property out.
   */
  public PriceBuilder fee(@Nullable Money fee) {
    this.fee = fee;
    if (fee == null) {
      this.nulls |= (1L << PriceJson.FEE);
    }
    this.feeText = null;
    return this;
  }

  /** Leaves {@code fee} out. */
  public PriceBuilder clearFee() {
    this.fee = null;
    this.feeText = null;
    this.nulls &= ~(1L << PriceJson.FEE);
    return this;
  }

  /**
   * Sets {@code parts}.
   *
   * <p>Optional: null is written as {@code null}, and {@link #clearParts()}
   * leaves the property out.
   */
  public PriceBuilder parts(@Nullable Iterable<? extends Money> parts) {
    if (parts == null) {
      this.parts = null;
      this.nulls |= (1L << PriceJson.PARTS);
    } else {
      this.parts = Immutables.list(parts, "parts");
    }
    this.partsText = null;
    return this;
  }

  /** Adds an element to {@code parts}. */
  public PriceBuilder addParts(Money element) {
    this.parts = Immutables.appendTo(this.parts, element, "parts");
    this.partsText = null;
    return this;
  }

  /** Adds elements to {@code parts}, which has a value then even if there are none. */
  public PriceBuilder addAllParts(Iterable<? extends Money> elements) {
    if (this.parts == null) {
      this.parts(List.of());
    }
    for (Money element : elements) {
      this.addParts(element);
    }
    return this;
  }

  /** Leaves {@code parts} out. */
  public PriceBuilder clearParts() {
    this.parts = null;
    this.partsText = null;
    this.nulls &= ~(1L << PriceJson.PARTS);
    return this;
  }

  /**
   * Sets {@code byCountry}.
   *
   * <p>Optional: null is written as {@code null}, and {@link #clearByCountry()}
   * leaves the property out.
   */
  public PriceBuilder byCountry(@Nullable Map<String, ? extends Money> byCountry) {
    if (byCountry == null) {
      this.byCountry = null;
      this.nulls |= (1L << PriceJson.BY_COUNTRY);
    } else {
      this.byCountry = Immutables.map(byCountry, "byCountry");
    }
    this.byCountryText = null;
    return this;
  }

  /** Puts an entry into {@code byCountry}. */
  public PriceBuilder putByCountry(String key, Money value) {
    this.byCountry = Immutables.putInto(this.byCountry, key, value, "byCountry");
    this.byCountryText = null;
    return this;
  }

  /** Puts entries into {@code byCountry}, which has a value then even if there are none. */
  public PriceBuilder putAllByCountry(Map<String, ? extends Money> entries) {
    if (this.byCountry == null) {
      this.byCountry(Map.of());
    }
    entries.forEach(this::putByCountry);
    return this;
  }

  /** Leaves {@code byCountry} out. */
  public PriceBuilder clearByCountry() {
    this.byCountry = null;
    this.byCountryText = null;
    this.nulls &= ~(1L << PriceJson.BY_COUNTRY);
    return this;
  }

  /**
   * Sets {@code deep}.
   *
   * <p>Optional: null is written as {@code null}, and {@link #clearDeep()}
   * leaves the property out.
   */
  public PriceBuilder deep(@Nullable Iterable<? extends List<Money>> deep) {
    if (deep == null) {
      this.deep = null;
      this.nulls |= (1L << PriceJson.DEEP);
    } else {
      this.deep = copyDeep(deep);
    }
    this.deepText = null;
    return this;
  }

  /** Adds an element to {@code deep}. */
  public PriceBuilder addDeep(Iterable<? extends Money> element) {
    this.deep = Immutables.appendTo(this.deep, Immutables.list(element, "deep"), "deep");
    this.deepText = null;
    return this;
  }

  /** Adds elements to {@code deep}, which has a value then even if there are none. */
  public PriceBuilder addAllDeep(Iterable<? extends List<Money>> elements) {
    if (this.deep == null) {
      this.deep(List.of());
    }
    for (List<Money> element : elements) {
      this.addDeep(element);
    }
    return this;
  }

  /** Leaves {@code deep} out. */
  public PriceBuilder clearDeep() {
    this.deep = null;
    this.deepText = null;
    this.nulls &= ~(1L << PriceJson.DEEP);
    return this;
  }

  /**
   * Sets {@code taxed}.
   *
   * <p>Optional: null is written as {@code null}, and {@link #clearTaxed()}
   * leaves the property out.
   */
  public PriceBuilder taxed(@Nullable Boolean taxed) {
    this.taxed = taxed;
    if (taxed == null) {
      this.nulls |= (1L << PriceJson.TAXED);
    }
    this.taxedText = null;
    return this;
  }

  /** Leaves {@code taxed} out. */
  public PriceBuilder clearTaxed() {
    this.taxed = null;
    this.taxedText = null;
    this.nulls &= ~(1L << PriceJson.TAXED);
    return this;
  }

  /**
   * Sets {@code vat}.
   *
   * <p>Optional: null is written as {@code null}, and {@link #clearVat()}
   * leaves the property out.
   */
  public PriceBuilder vat(@Nullable Integer vat) {
    this.vat = vat;
    if (vat == null) {
      this.nulls |= (1L << PriceJson.VAT);
    }
    this.vatText = null;
    return this;
  }

  /** Leaves {@code vat} out. */
  public PriceBuilder clearVat() {
    this.vat = null;
    this.vatText = null;
    this.nulls &= ~(1L << PriceJson.VAT);
    return this;
  }

  /**
   * Sets {@code pair}.
   *
   * <p>Optional: null is written as {@code null}, and {@link #clearPair()}
   * leaves the property out.
   */
  public PriceBuilder pair(@Nullable List<Integer> pair) {
    this.pair = pair;
    if (pair == null) {
      this.nulls |= (1L << PriceJson.PAIR);
    }
    this.pairText = null;
    return this;
  }

  /** Leaves {@code pair} out. */
  public PriceBuilder clearPair() {
    this.pair = null;
    this.pairText = null;
    this.nulls &= ~(1L << PriceJson.PAIR);
    return this;
  }

  /**
   * Sets {@code pairs}.
   *
   * <p>Optional: null is written as {@code null}, and {@link #clearPairs()}
   * leaves the property out.
   */
  public PriceBuilder pairs(@Nullable Iterable<? extends List<Integer>> pairs) {
    if (pairs == null) {
      this.pairs = null;
      this.nulls |= (1L << PriceJson.PAIRS);
    } else {
      this.pairs = Immutables.list(pairs, "pairs");
    }
    this.pairsText = null;
    return this;
  }

  /** Adds an element to {@code pairs}. */
  public PriceBuilder addPairs(List<Integer> element) {
    this.pairs = Immutables.appendTo(this.pairs, element, "pairs");
    this.pairsText = null;
    return this;
  }

  /** Adds elements to {@code pairs}, which has a value then even if there are none. */
  public PriceBuilder addAllPairs(Iterable<? extends List<Integer>> elements) {
    if (this.pairs == null) {
      this.pairs(List.of());
    }
    for (List<Integer> element : elements) {
      this.addPairs(element);
    }
    return this;
  }

  /** Leaves {@code pairs} out. */
  public PriceBuilder clearPairs() {
    this.pairs = null;
    this.pairsText = null;
    this.nulls &= ~(1L << PriceJson.PAIRS);
    return this;
  }

  /**
   * Returns an immutable value of what was set.
   *
   * @throws MissingValueException if required fields have no value, naming all of them
   */
  public Price build() {
    List<String> missing = new ArrayList<>();
    if (this.net == null) {
      missing.add("net");
    }
    if (!missing.isEmpty()) {
      throw new MissingValueException("Price", missing);
    }
    return new Value(this);
  }

  /** Returns a value of what was read; a required field may have no value. */
  Price asRead() {
    return new Value(this);
  }

  private static Set<List<Money>> copyDeep(Iterable<? extends List<Money>> elements) {
    Objects.requireNonNull(elements, "deep");
    Set<List<Money>> copies = new LinkedHashSet<>();
    for (List<Money> element : elements) {
      copies.add(Immutables.list(element, "deep"));
    }
    return Immutables.set(copies, "deep");
  }

  static final class Value implements Price {
    final @Nullable Money net;
    final @Nullable String netText;
    final @Nullable Money gross;
    final @Nullable String grossText;
    final @Nullable Money fee;
    final @Nullable String feeText;
    final @Nullable List<Money> parts;
    final @Nullable String partsText;
    final @Nullable Map<String, Money> byCountry;
    final @Nullable String byCountryText;
    final @Nullable Set<List<Money>> deep;
    final @Nullable String deepText;
    final @Nullable Boolean taxed;
    final @Nullable String taxedText;
    final @Nullable Integer vat;
    final @Nullable String vatText;
    final @Nullable List<Integer> pair;
    final @Nullable String pairText;
    final @Nullable List<List<Integer>> pairs;
    final @Nullable String pairsText;
    final long nulls;

    Value(PriceBuilder from) {
      this.net = from.net;
      this.netText = from.netText;
      this.gross = from.gross;
      this.grossText = from.grossText;
      this.fee = from.fee;
      this.feeText = from.feeText;
      this.parts = from.parts == null ? null : Immutables.list(from.parts, "parts");
      this.partsText = from.partsText;
      this.byCountry = from.byCountry == null ? null : Immutables.map(from.byCountry, "byCountry");
      this.byCountryText = from.byCountryText;
      this.deep = from.deep == null ? null : Immutables.set(from.deep, "deep");
      this.deepText = from.deepText;
      this.taxed = from.taxed;
      this.taxedText = from.taxedText;
      this.vat = from.vat;
      this.vatText = from.vatText;
      this.pair = from.pair;
      this.pairText = from.pairText;
      this.pairs = from.pairs == null ? null : Immutables.list(from.pairs, "pairs");
      this.pairsText = from.pairsText;
      this.nulls = from.nulls;
    }

    /** The value itself, or a copy of another implementation. */
    static Value of(Price value) {
      return value instanceof Value own ? own : new Value(PriceBuilder.from(value));
    }

    @Override
    public Money net() {
      if (this.net == null) {
        throw new MissingValueException("Price", "net");
      }
      return this.net;
    }

    @Override
    public @Nullable Money gross() {
      return this.gross;
    }

    @Override
    public Optional<Money> fee() {
      return Optional.ofNullable(this.fee);
    }

    @Override
    public Optional<List<Money>> parts() {
      return Optional.ofNullable(this.parts);
    }

    @Override
    public Optional<Map<String, Money>> byCountry() {
      return Optional.ofNullable(this.byCountry);
    }

    @Override
    public Optional<Set<List<Money>>> deep() {
      return Optional.ofNullable(this.deep);
    }

    @Override
    public Optional<Boolean> taxed() {
      return Optional.ofNullable(this.taxed);
    }

    @Override
    public Optional<Integer> vat() {
      return Optional.ofNullable(this.vat);
    }

    @Override
    public Optional<List<Integer>> pair() {
      return Optional.ofNullable(this.pair);
    }

    @Override
    public Optional<List<List<Integer>>> pairs() {
      return Optional.ofNullable(this.pairs);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      if (this == other) {
        return true;
      }
      return other instanceof Value that
          && Objects.equals(this.net, that.net)
          && Objects.equals(this.gross, that.gross)
          && Objects.equals(this.fee, that.fee)
          && Objects.equals(this.parts, that.parts)
          && Objects.equals(this.byCountry, that.byCountry)
          && Objects.equals(this.deep, that.deep)
          && Objects.equals(this.taxed, that.taxed)
          && Objects.equals(this.vat, that.vat)
          && Objects.equals(this.pair, that.pair)
          && Objects.equals(this.pairs, that.pairs);
    }

    @Override
    public int hashCode() {
      int hash = 1;
      hash = 31 * hash + Objects.hashCode(this.net);
      hash = 31 * hash + Objects.hashCode(this.gross);
      hash = 31 * hash + Objects.hashCode(this.fee);
      hash = 31 * hash + Objects.hashCode(this.parts);
      hash = 31 * hash + Objects.hashCode(this.byCountry);
      hash = 31 * hash + Objects.hashCode(this.deep);
      hash = 31 * hash + Objects.hashCode(this.taxed);
      hash = 31 * hash + Objects.hashCode(this.vat);
      hash = 31 * hash + Objects.hashCode(this.pair);
      hash = 31 * hash + Objects.hashCode(this.pairs);
      return hash;
    }

    @Override
    public String toString() {
      return new Description("Price")
          .field("net", this.net)
          .field("gross", this.gross)
          .field("fee", this.fee)
          .field("parts", this.parts)
          .field("byCountry", this.byCountry)
          .field("deep", this.deep)
          .field("taxed", this.taxed)
          .field("vat", this.vat)
          .field("pair", this.pair)
          .field("pairs", this.pairs)
          .toString();
    }
  }
}
