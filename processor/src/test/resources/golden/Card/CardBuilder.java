package sdk.enums;

import io.github.plaidschema.json.OpenEnum;
import io.github.plaidschema.json.support.Description;
import io.github.plaidschema.json.support.Immutables;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Makes immutable instances of {@link Card}. */
@NullMarked
@Generated("io.github.plaidschema.processor.PlaidSchemaProcessor")
public final class CardBuilder {
  Card.@Nullable Subtype subtype;
  Card.@Nullable Status status;

  /** How it was spelled, where it would be written otherwise. */
  @Nullable String statusText;
  @Nullable OpenEnum<Card.Subtype> openSubtype;
  @Nullable OpenEnum<Card.Status> openStatus;
  @Nullable List<Card.Status> statuses;

  /** How it was spelled, where it would be written otherwise. */
  @Nullable String statusesText;
  @Nullable Set<Card.Status> statusSet;

  /** How it was spelled, where it would be written otherwise. */
  @Nullable String statusSetText;
  @Nullable Map<String, Card.Status> statusMap;

  /** How it was spelled, where it would be written otherwise. */
  @Nullable String statusMapText;
  @Nullable List<OpenEnum<Card.Subtype>> openSubtypes;
  @Nullable Set<OpenEnum<Card.Subtype>> openSubtypeSet;

  /** How it was spelled, where it would be written otherwise. */
  @Nullable String openSubtypeSetText;
  @Nullable Map<OpenEnum<Card.Subtype>, String> labels;

  /** Bit n is set where field n, if it has no value, is spelled null. */
  long nulls;

  CardBuilder() {}

  private CardBuilder(Value value) {
    this.subtype = value.subtype;
    this.status = value.status;
    this.statusText = value.statusText;
    this.openSubtype = value.openSubtype;
    this.openStatus = value.openStatus;
    this.statuses = value.statuses;
    this.statusesText = value.statusesText;
    this.statusSet = value.statusSet;
    this.statusSetText = value.statusSetText;
    this.statusMap = value.statusMap;
    this.statusMapText = value.statusMapText;
    this.openSubtypes = value.openSubtypes;
    this.openSubtypeSet = value.openSubtypeSet;
    this.openSubtypeSetText = value.openSubtypeSetText;
    this.labels = value.labels;
    this.nulls = value.nulls;
  }

  /** Returns a builder in which no field has a value. */
  public static CardBuilder create() {
    return new CardBuilder();
  }

  /** Returns a builder in which every field has the value that it has in {@code value}. */
  public static CardBuilder from(Card value) {
    if (value instanceof Value own) {
      return new CardBuilder(own);
    }
    CardBuilder builder = create();
    if (value.subtype().isPresent()) {
      builder.subtype(value.subtype().get());
    }
    if (value.status().isPresent()) {
      builder.status(value.status().get());
    }
    if (value.openSubtype().isPresent()) {
      builder.openSubtype(value.openSubtype().get());
    }
    if (value.openStatus().isPresent()) {
      builder.openStatus(value.openStatus().get());
    }
    if (value.statuses().isPresent()) {
      builder.statuses(value.statuses().get());
    }
    if (value.statusSet().isPresent()) {
      builder.statusSet(value.statusSet().get());
    }
    if (value.statusMap().isPresent()) {
      builder.statusMap(value.statusMap().get());
    }
    if (value.openSubtypes().isPresent()) {
      builder.openSubtypes(value.openSubtypes().get());
    }
    if (value.openSubtypeSet().isPresent()) {
      builder.openSubtypeSet(value.openSubtypeSet().get());
    }
    if (value.labels().isPresent()) {
      builder.labels(value.labels().get());
    }
    return builder;
  }

  /**
   * Sets {@code subtype}.
   *
   * <p>Optional: null is written as {@code null}, and {@link #clearSubtype()}
   * leaves the property out.
   */
  public CardBuilder subtype(Card.@Nullable Subtype subtype) {
    this.subtype = subtype;
    if (subtype == null) {
      this.nulls |= (1L << CardJson.SUBTYPE);
    }
    return this;
  }

  /** Leaves {@code subtype} out. */
  public CardBuilder clearSubtype() {
    this.subtype = null;
    this.nulls &= ~(1L << CardJson.SUBTYPE);
    return this;
  }

  /**
   * Sets {@code status}.
   *
   * <p>Optional: null is written as {@code null}, and {@link #clearStatus()}
   * leaves the property out.
   */
  public CardBuilder status(Card.@Nullable Status status) {
    this.status = status;
    if (status == null) {
      this.nulls |= (1L << CardJson.STATUS);
    }
    this.statusText = null;
    return this;
  }

  /** Leaves {@code status} out. */
  public CardBuilder clearStatus() {
    this.status = null;
    this.statusText = null;
    this.nulls &= ~(1L << CardJson.STATUS);
    return this;
  }

  /**
   * Sets {@code openSubtype}.
   *
   * <p>Optional: null is written as {@code null}, and {@link #clearOpenSubtype()}
   * leaves the property out.
   */
  public CardBuilder openSubtype(@Nullable OpenEnum<Card.Subtype> openSubtype) {
    this.openSubtype = openSubtype;
    if (openSubtype == null) {
      this.nulls |= (1L << CardJson.OPEN_SUBTYPE);
    }
    return this;
  }

  /**
   * Sets {@code openSubtype}.
   *
   * <p>Optional: null is written as {@code null}, and {@link #clearOpenSubtype()}
   * leaves the property out.
   */
  public CardBuilder openSubtype(Card.Subtype openSubtype) {
    return this.openSubtype(CardJson.SUBTYPE_NAMES.open(openSubtype));
  }

  /** Leaves {@code openSubtype} out. */
  public CardBuilder clearOpenSubtype() {
    this.openSubtype = null;
    this.nulls &= ~(1L << CardJson.OPEN_SUBTYPE);
    return this;
  }

  /**
   * Sets {@code openStatus}.
   *
   * <p>Optional: null is written as {@code null}, and {@link #clearOpenStatus()}
   * leaves the property out.
   */
  public CardBuilder openStatus(@Nullable OpenEnum<Card.Status> openStatus) {
    this.openStatus = openStatus;
    if (openStatus == null) {
      this.nulls |= (1L << CardJson.OPEN_STATUS);
    }
    return this;
  }

  /**
   * Sets {@code openStatus}.
   *
   * <p>Optional: null is written as {@code null}, and {@link #clearOpenStatus()}
   * leaves the property out.
   */
  public CardBuilder openStatus(Card.Status openStatus) {
    return this.openStatus(CardJson.STATUS_NAMES.open(openStatus));
  }

  /** Leaves {@code openStatus} out. */
  public CardBuilder clearOpenStatus() {
    this.openStatus = null;
    this.nulls &= ~(1L << CardJson.OPEN_STATUS);
    return this;
  }

  /**
   * Sets {@code statuses}.
   *
   * <p>Optional: null is written as {@code null}, and {@link #clearStatuses()}
   * leaves the property out.
   */
  public CardBuilder statuses(@Nullable Iterable<? extends Card.Status> statuses) {
    if (statuses == null) {
      this.statuses = null;
      this.nulls |= (1L << CardJson.STATUSES);
    } else {
      this.statuses = Immutables.list(statuses, "statuses");
    }
    this.statusesText = null;
    return this;
  }

  /** Adds an element to {@code statuses}. */
  public CardBuilder addStatuses(Card.Status element) {
    this.statuses = Immutables.appendTo(this.statuses, element, "statuses");
    this.statusesText = null;
    return this;
  }

  /** Adds elements to {@code statuses}, which has a value then even if there are none. */
  public CardBuilder addAllStatuses(Iterable<? extends Card.Status> elements) {
    if (this.statuses == null) {
      this.statuses(List.of());
    }
    for (Card.Status element : elements) {
      this.addStatuses(element);
    }
    return this;
  }

  /** Leaves {@code statuses} out. */
  public CardBuilder clearStatuses() {
    this.statuses = null;
    this.statusesText = null;
    this.nulls &= ~(1L << CardJson.STATUSES);
    return this;
  }

  /**
   * Sets {@code statusSet}.
   *
   * <p>Optional: null is written as {@code null}, and {@link #clearStatusSet()}
   * leaves the property out.
   */
  public CardBuilder statusSet(@Nullable Iterable<? extends Card.Status> statusSet) {
    if (statusSet == null) {
      this.statusSet = null;
      this.nulls |= (1L << CardJson.STATUS_SET);
    } else {
      this.statusSet = Immutables.set(statusSet, "statusSet");
    }
    this.statusSetText = null;
    return this;
  }

  /** Adds an element to {@code statusSet}. */
  public CardBuilder addStatusSet(Card.Status element) {
    this.statusSet = Immutables.appendTo(this.statusSet, element, "statusSet");
    this.statusSetText = null;
    return this;
  }

  /** Adds elements to {@code statusSet}, which has a value then even if there are none. */
  public CardBuilder addAllStatusSet(Iterable<? extends Card.Status> elements) {
    if (this.statusSet == null) {
      this.statusSet(List.of());
    }
    for (Card.Status element : elements) {
      this.addStatusSet(element);
    }
    return this;
  }

  /** Leaves {@code statusSet} out. */
  public CardBuilder clearStatusSet() {
    this.statusSet = null;
    this.statusSetText = null;
    this.nulls &= ~(1L << CardJson.STATUS_SET);
    return this;
  }

  /**
   * Sets {@code statusMap}.
   *
   * <p>Optional: null is written as {@code null}, and {@link #clearStatusMap()}
   * leaves the property out.
   */
  public CardBuilder statusMap(@Nullable Map<String, ? extends Card.Status> statusMap) {
    if (statusMap == null) {
      this.statusMap = null;
      this.nulls |= (1L << CardJson.STATUS_MAP);
    } else {
      this.statusMap = Immutables.map(statusMap, "statusMap");
    }
    this.statusMapText = null;
    return this;
  }

  /** Puts an entry into {@code statusMap}. */
  public CardBuilder putStatusMap(String key, Card.Status value) {
    this.statusMap = Immutables.putInto(this.statusMap, key, value, "statusMap");
    this.statusMapText = null;
    return this;
  }

  /** Puts entries into {@code statusMap}, which has a value then even if there are none. */
  public CardBuilder putAllStatusMap(Map<String, ? extends Card.Status> entries) {
    if (this.statusMap == null) {
      this.statusMap(Map.of());
    }
    entries.forEach(this::putStatusMap);
    return this;
  }

  /** Leaves {@code statusMap} out. */
  public CardBuilder clearStatusMap() {
    this.statusMap = null;
    this.statusMapText = null;
    this.nulls &= ~(1L << CardJson.STATUS_MAP);
    return this;
  }

  /**
   * Sets {@code openSubtypes}.
   *
   * <p>Optional: null is written as {@code null}, and {@link #clearOpenSubtypes()}
   * leaves the property out.
   */
  public CardBuilder openSubtypes(
      @Nullable Iterable<? extends OpenEnum<Card.Subtype>> openSubtypes) {
    if (openSubtypes == null) {
      this.openSubtypes = null;
      this.nulls |= (1L << CardJson.OPEN_SUBTYPES);
    } else {
      this.openSubtypes = Immutables.list(openSubtypes, "openSubtypes");
    }
    return this;
  }

  /** Adds an element to {@code openSubtypes}. */
  public CardBuilder addOpenSubtypes(OpenEnum<Card.Subtype> element) {
    this.openSubtypes = Immutables.appendTo(this.openSubtypes, element, "openSubtypes");
    return this;
  }

  /** Adds an element to {@code openSubtypes}. */
  public CardBuilder addOpenSubtypes(Card.Subtype element) {
    return this.addOpenSubtypes(CardJson.SUBTYPE_NAMES.open(element));
  }

  /** Adds elements to {@code openSubtypes}, which has a value then even if there are none. */
  public CardBuilder addAllOpenSubtypes(Iterable<? extends OpenEnum<Card.Subtype>> elements) {
    if (this.openSubtypes == null) {
      this.openSubtypes(List.of());
    }
    for (OpenEnum<Card.Subtype> element : elements) {
      this.addOpenSubtypes(element);
    }
    return this;
  }

  /** Leaves {@code openSubtypes} out. */
  public CardBuilder clearOpenSubtypes() {
    this.openSubtypes = null;
    this.nulls &= ~(1L << CardJson.OPEN_SUBTYPES);
    return this;
  }

  /**
   * Sets {@code openSubtypeSet}.
   *
   * <p>Optional: null is written as {@code null}, and {@link #clearOpenSubtypeSet()}
   * leaves the property out.
   */
  public CardBuilder openSubtypeSet(
      @Nullable Iterable<? extends OpenEnum<Card.Subtype>> openSubtypeSet) {
    if (openSubtypeSet == null) {
      this.openSubtypeSet = null;
      this.nulls |= (1L << CardJson.OPEN_SUBTYPE_SET);
    } else {
      this.openSubtypeSet = Immutables.set(openSubtypeSet, "openSubtypeSet");
    }
    this.openSubtypeSetText = null;
    return this;
  }

  /** Adds an element to {@code openSubtypeSet}. */
  public CardBuilder addOpenSubtypeSet(OpenEnum<Card.Subtype> element) {
    this.openSubtypeSet = Immutables.appendTo(this.openSubtypeSet, element, "openSubtypeSet");
    this.openSubtypeSetText = null;
    return this;
  }

  /** Adds an element to {@code openSubtypeSet}. */
  public CardBuilder addOpenSubtypeSet(Card.Subtype element) {
    return this.addOpenSubtypeSet(CardJson.SUBTYPE_NAMES.open(element));
  }

  /** Adds elements to {@code openSubtypeSet}, which has a value then even if there are none. */
  public CardBuilder addAllOpenSubtypeSet(Iterable<? extends OpenEnum<Card.Subtype>> elements) {
    if (this.openSubtypeSet == null) {
      this.openSubtypeSet(List.of());
    }
    for (OpenEnum<Card.Subtype> element : elements) {
      this.addOpenSubtypeSet(element);
    }
    return this;
  }

  /** Leaves {@code openSubtypeSet} out. */
  public CardBuilder clearOpenSubtypeSet() {
    this.openSubtypeSet = null;
    this.openSubtypeSetText = null;
    this.nulls &= ~(1L << CardJson.OPEN_SUBTYPE_SET);
    return this;
  }

  /**
   * Sets {@code labels}.
   *
   * <p>Optional: null is written as {@code null}, and {@link #clearLabels()}
   * leaves the property out.
   */
  public CardBuilder labels(@Nullable Map<OpenEnum<Card.Subtype>, ? extends String> labels) {
    if (labels == null) {
      this.labels = null;
      this.nulls |= (1L << CardJson.LABELS);
    } else {
      this.labels = Immutables.map(labels, "labels");
    }
    return this;
  }

  /** Puts an entry into {@code labels}. */
  public CardBuilder putLabels(OpenEnum<Card.Subtype> key, String value) {
    this.labels = Immutables.putInto(this.labels, key, value, "labels");
    return this;
  }

  /** Puts entries into {@code labels}, which has a value then even if there are none. */
  public CardBuilder putAllLabels(Map<OpenEnum<Card.Subtype>, ? extends String> entries) {
    if (this.labels == null) {
      this.labels(Map.of());
    }
    entries.forEach(this::putLabels);
    return this;
  }

  /** Leaves {@code labels} out. */
  public CardBuilder clearLabels() {
    this.labels = null;
    this.nulls &= ~(1L << CardJson.LABELS);
    return this;
  }

  /** Returns an immutable value of what was set. */
  public Card build() {
    return new Value(this);
  }

  /** Returns a value of what was read; a required field may have no value. */
  Card asRead() {
    return new Value(this);
  }

  static final class Value implements Card {
    final Card.@Nullable Subtype subtype;
    final Card.@Nullable Status status;
    final @Nullable String statusText;
    final @Nullable OpenEnum<Card.Subtype> openSubtype;
    final @Nullable OpenEnum<Card.Status> openStatus;
    final @Nullable List<Card.Status> statuses;
    final @Nullable String statusesText;
    final @Nullable Set<Card.Status> statusSet;
    final @Nullable String statusSetText;
    final @Nullable Map<String, Card.Status> statusMap;
    final @Nullable String statusMapText;
    final @Nullable List<OpenEnum<Card.Subtype>> openSubtypes;
    final @Nullable Set<OpenEnum<Card.Subtype>> openSubtypeSet;
    final @Nullable String openSubtypeSetText;
    final @Nullable Map<OpenEnum<Card.Subtype>, String> labels;
    final long nulls;

    Value(CardBuilder from) {
      this.subtype = from.subtype;
      this.status = from.status;
      this.statusText = from.statusText;
      this.openSubtype = from.openSubtype;
      this.openStatus = from.openStatus;
      this.statuses = from.statuses == null ? null : Immutables.list(from.statuses, "statuses");
      this.statusesText = from.statusesText;
      this.statusSet = from.statusSet == null ? null : Immutables.set(from.statusSet, "statusSet");
      this.statusSetText = from.statusSetText;
      this.statusMap = from.statusMap == null ? null : Immutables.map(from.statusMap, "statusMap");
      this.statusMapText = from.statusMapText;
      this.openSubtypes =
          from.openSubtypes == null ? null : Immutables.list(from.openSubtypes, "openSubtypes");
      this.openSubtypeSet =
          from.openSubtypeSet == null
              ? null
              : Immutables.set(from.openSubtypeSet, "openSubtypeSet");
      this.openSubtypeSetText = from.openSubtypeSetText;
      this.labels = from.labels == null ? null : Immutables.map(from.labels, "labels");
      this.nulls = from.nulls;
    }

    /** The value itself, or a copy of another implementation. */
    static Value of(Card value) {
      return value instanceof Value own ? own : new Value(CardBuilder.from(value));
    }

    @Override
    public Optional<Card.Subtype> subtype() {
      return Optional.ofNullable(this.subtype);
    }

    @Override
    public Optional<Card.Status> status() {
      return Optional.ofNullable(this.status);
    }

    @Override
    public Optional<OpenEnum<Card.Subtype>> openSubtype() {
      return Optional.ofNullable(this.openSubtype);
    }

    @Override
    public Optional<OpenEnum<Card.Status>> openStatus() {
      return Optional.ofNullable(this.openStatus);
    }

    @Override
    public Optional<List<Card.Status>> statuses() {
      return Optional.ofNullable(this.statuses);
    }

    @Override
    public Optional<Set<Card.Status>> statusSet() {
      return Optional.ofNullable(this.statusSet);
    }

    @Override
    public Optional<Map<String, Card.Status>> statusMap() {
      return Optional.ofNullable(this.statusMap);
    }

    @Override
    public Optional<List<OpenEnum<Card.Subtype>>> openSubtypes() {
      return Optional.ofNullable(this.openSubtypes);
    }

    @Override
    public Optional<Set<OpenEnum<Card.Subtype>>> openSubtypeSet() {
      return Optional.ofNullable(this.openSubtypeSet);
    }

    @Override
    public Optional<Map<OpenEnum<Card.Subtype>, String>> labels() {
      return Optional.ofNullable(this.labels);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      if (this == other) {
        return true;
      }
      return other instanceof Value that
          && Objects.equals(this.subtype, that.subtype)
          && Objects.equals(this.status, that.status)
          && Objects.equals(this.openSubtype, that.openSubtype)
          && Objects.equals(this.openStatus, that.openStatus)
          && Objects.equals(this.statuses, that.statuses)
          && Objects.equals(this.statusSet, that.statusSet)
          && Objects.equals(this.statusMap, that.statusMap)
          && Objects.equals(this.openSubtypes, that.openSubtypes)
          && Objects.equals(this.openSubtypeSet, that.openSubtypeSet)
          && Objects.equals(this.labels, that.labels);
    }

    @Override
    public int hashCode() {
      int hash = 1;
      hash = 31 * hash + Objects.hashCode(this.subtype);
      hash = 31 * hash + Objects.hashCode(this.status);
      hash = 31 * hash + Objects.hashCode(this.openSubtype);
      hash = 31 * hash + Objects.hashCode(this.openStatus);
      hash = 31 * hash + Objects.hashCode(this.statuses);
      hash = 31 * hash + Objects.hashCode(this.statusSet);
      hash = 31 * hash + Objects.hashCode(this.statusMap);
      hash = 31 * hash + Objects.hashCode(this.openSubtypes);
      hash = 31 * hash + Objects.hashCode(this.openSubtypeSet);
      hash = 31 * hash + Objects.hashCode(this.labels);
      return hash;
    }

    @Override
    public String toString() {
      return new Description("Card")
          .field("subtype", this.subtype)
          .field("status", this.status)
          .field("openSubtype", this.openSubtype)
          .field("openStatus", this.openStatus)
          .field("statuses", this.statuses)
          .field("statusSet", this.statusSet)
          .field("statusMap", this.statusMap)
          .field("openSubtypes", this.openSubtypes)
          .field("openSubtypeSet", this.openSubtypeSet)
          .field("labels", this.labels)
          .toString();
    }
  }
}
