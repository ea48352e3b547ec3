package io.github.plaidschema.compatibility.compare;

import io.github.plaidschema.compatibility.compare.WireForm.Kind;
import io.github.plaidschema.compatibility.describe.Enumeration;
import io.github.plaidschema.compatibility.describe.Field;
import io.github.plaidschema.compatibility.describe.JavaType;
import io.github.plaidschema.compatibility.describe.Schema;
import io.github.plaidschema.compatibility.describe.Union;
import io.github.plaidschema.compatibility.describe.Version;
import io.github.plaidschema.model.NumberRange;
import io.github.plaidschema.model.ScalarType;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** What becomes of the values of a field when the other version, with another type, reads them. */
final class WireReading {
  private final Version writing;
  private final Version reading;
  private final BiPredicate<String, String> sameType;
  private final Direction direction;
  private final String reader;

  /** The pairs of schemas that are being compared, which may contain themselves. */
  private final Set<String> compared = new HashSet<>();

  /**
   * @param sameType whether a type of the writing version is one of the reading version
   */
  WireReading(
      Version writing, Version reading, BiPredicate<String, String> sameType, Direction direction) {
    this.writing = writing;
    this.reading = reading;
    this.sameType = sameType;
    this.direction = direction;
    this.reader = direction.reader();
  }

  /** The effect on those whose values are read. */
  Effect effect(JavaType written, JavaType read) {
    WireForm from = WireForm.of(written, writing);
    WireForm to = WireForm.of(read, reading);
    if (to.isAny()) {
      return Effect.NONE;
    }
    if (from.isAny()) {
      return rejects("JSON that is not of type %s", read);
    }
    if (from.numbers().isPresent() && to.numbers().isPresent()) {
      return numbers(from.numbers().get(), to.numbers().get());
    }
    if (from.isText() && to.isText()) {
      return texts(from, to, read);
    }
    if (from.isArray() && to.isArray()) {
      return arrays(from, to, written, read);
    }
    if (from.kind() == Kind.MAP && to.kind() == Kind.MAP) {
      return effect(written.arguments().get(1), read.arguments().get(1));
    }
    if (sameType.test(written.boxed().name(), read.boxed().name())) {
      return Effect.NONE;
    }
    return others(from, to, read);
  }

  private Effect others(WireForm from, WireForm to, JavaType read) {
    boolean isAnyMap =
        to.kind() == Kind.MAP && WireForm.of(read.arguments().get(1), reading).isAny();
    if (from.kind() == Kind.SCHEMA && isAnyMap) {
      return Effect.NONE;
    }
    if (from.kind() == Kind.SCHEMA && to.kind() == Kind.SCHEMA) {
      return schemas(from, to, read);
    }
    boolean isVariant =
        from.kind() == Kind.SCHEMA
            && reading
                .find(Union.class, to.name())
                .filter(
                    union ->
                        union.variants().stream()
                            .anyMatch(variant -> sameType.test(from.name(), variant.type())))
                .isPresent();
    if (isVariant) {
      return Effect.changes(
          reader + " reads a value as this variant only where it is recognized as such.");
    }
    return rejects("JSON that is not of type %s", read);
  }

  /** Of two schemas that are not the same under another name: their fields decide. */
  private Effect schemas(WireForm from, WireForm to, JavaType read) {
    boolean isOuter = compared.isEmpty();
    if (!compared.add(from.name() + " " + to.name())) {
      return Effect.NONE;
    }
    Schema written = writing.find(Schema.class, from.name()).orElseThrow();
    Schema known = reading.find(Schema.class, to.name()).orElseThrow();
    Severity severity = Severity.SAFE;
    for (Field field : known.fields()) {
      severity = severity.or(fieldOf(written, field).severity());
    }
    if (isOuter) {
      compared.clear();
    }
    return switch (severity) {
      case SAFE -> Effect.NONE;
      case CHANGES_BEHAVIOUR ->
          Effect.changes("%s finds some fields of %s otherwise.".formatted(reader, read));
      case BREAKS -> Effect.breaks("%s does not find the fields of %s.".formatted(reader, read));
    };
  }

  private Effect fieldOf(Schema written, Field field) {
    return written.fields().stream()
        .filter(other -> other.jsonName().equals(field.jsonName()))
        .findFirst()
        .map(
            other ->
                PresenceReading.effect(other.presence(), field.presence(), direction)
                    .and(effect(other.type(), field.type())))
        .orElseGet(() -> PresenceReading.ofAbsent(field.presence(), direction));
  }

  private Effect rejects(String what, JavaType read) {
    return Effect.breaks(reader + " rejects " + what.formatted(read) + ".");
  }

  private Effect numbers(NumberRange from, NumberRange to) {
    if (to.lacksFractionOf(from)) {
      return Effect.breaks(reader + " rejects numbers that have a fraction.");
    }
    if (to.hasDigitsOf(from)) {
      return Effect.NONE;
    }
    return to.fraction()
        ? Effect.changes(reader + " rounds numbers that have more digits than a double.")
        : Effect.breaks("%s rejects numbers beyond %d bits.".formatted(reader, to.bits()));
  }

  private Effect texts(WireForm from, WireForm to, JavaType read) {
    if (to.is(ScalarType.STRING) || to.kind() == Kind.OPEN_ENUM) {
      return Effect.NONE;
    }
    if (to.kind() == Kind.CLOSED_ENUM) {
      return constants(from, to, read);
    }
    if (from.scalar().equals(to.scalar())) {
      return Effect.NONE;
    }
    if (from.is(ScalarType.INSTANT) && to.is(ScalarType.OFFSET_DATE_TIME)) {
      return Effect.NONE;
    }
    if (from.is(ScalarType.OFFSET_DATE_TIME) && to.is(ScalarType.INSTANT)) {
      return Effect.changes(reader + " reads the moment without its offset.");
    }
    return rejects("strings that are not of type %s", read);
  }

  /** What the same enum says in both versions is told at the enum. */
  private Effect constants(WireForm from, WireForm to, JavaType read) {
    Enumeration known = reading.find(Enumeration.class, to.name()).orElseThrow();
    boolean isClosed = from.kind() == Kind.CLOSED_ENUM;
    boolean isSame = isClosed && sameType.test(from.name(), to.name());
    if (isSame || (isClosed && writesNothingElse(from.name(), known))) {
      return Effect.NONE;
    }
    return known.fallback().isPresent()
        ? Effect.changes(
            "%s reads texts that it does not know as %s.".formatted(reader, known.fallback().get()))
        : rejects("strings that are not constants of %s", read);
  }

  /** One with a fallback passes on any text. */
  private boolean writesNothingElse(String name, Enumeration known) {
    Enumeration written = writing.find(Enumeration.class, name).orElseThrow();
    return written.fallback().isEmpty() && texts(known).containsAll(texts(written));
  }

  private static Set<String> texts(Enumeration enumeration) {
    return enumeration.constants().stream()
        .map(Enumeration.Constant::text)
        .collect(Collectors.toSet());
  }

  private Effect arrays(WireForm from, WireForm to, JavaType written, JavaType read) {
    Effect elements = effect(written.arguments().get(0), read.arguments().get(0));
    return from.kind() == Kind.LIST && to.kind() == Kind.SET
        ? elements.and(Effect.changes(reader + " has an element that is repeated only once."))
        : elements;
  }
}
