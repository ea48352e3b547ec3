package io.github.plaidschema.json.generated;

import io.github.plaidschema.json.engine.KeyedHash;
import io.github.plaidschema.json.engine.Nesting;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hash codes that a document cannot make collide: they depend on a key that each virtual machine
 * draws anew. Equal objects have equal ones. Of a type that is not known here it is only as good as
 * the type's own {@code hashCode}.
 */
final class HashCodes {

  private HashCodes() {}

  /**
   * The hash code of an object, or of null.
   *
   * @throws IllegalStateException if the object is nested too deeply for the stack of this thread
   */
  static int of(@Nullable Object object) {
    try {
      if (object instanceof String text) {
        return KeyedHash.of(text);
      }
      return object instanceof List || object instanceof Set || object instanceof Map
          ? ofContainer(object)
          : ofScalar(object);
    } catch (StackOverflowError tooDeep) {
      throw Nesting.tooDeep();
    }
  }

  /** A hash code that depends on what was hashed so far and on a number or another hash code. */
  static int mix(int hash, long next) {
    return KeyedHash.of(hash, next);
  }

  private static int ofContainer(Object container) {
    int hash = 0;
    if (container instanceof List<?> list) {
      for (Object element : list) {
        hash = mix(hash, of(element));
      }
      return hash;
    }
    if (container instanceof ImmutableSet<?> set) {
      return set.keyedHash();
    }
    if (container instanceof Set<?> set) {
      for (Object element : set) {
        hash += of(element);
      }
      return hash;
    }
    for (Map.Entry<?, ?> entry : ((Map<?, ?>) container).entrySet()) {
      hash += mix(of(entry.getKey()), of(entry.getValue()));
    }
    return hash;
  }

  private static int ofScalar(@Nullable Object scalar) {
    if (scalar instanceof BigDecimal number) {
      return mix(of(number.unscaledValue()), number.scale());
    }
    if (scalar instanceof BigInteger number) {
      return KeyedHash.of(number.toByteArray());
    }
    if (scalar instanceof Long number) {
      return mix(0, number);
    }
    if (scalar instanceof Double number) {
      return mix(0, Double.doubleToLongBits(number));
    }
    if (scalar instanceof UUID uuid) {
      return KeyedHash.of(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
    }
    if (scalar instanceof URI uri) {
      return ofUri(uri);
    }
    return scalar == null ? 0 : mix(0, ofTemporal(scalar));
  }

  private static int ofTemporal(Object temporal) {
    if (temporal instanceof LocalDate date) {
      return mix(0, date.toEpochDay());
    }
    if (temporal instanceof LocalTime time) {
      return mix(0, time.toNanoOfDay());
    }
    if (temporal instanceof LocalDateTime time) {
      return KeyedHash.of(time.toLocalDate().toEpochDay(), time.toLocalTime().toNanoOfDay());
    }
    if (temporal instanceof OffsetDateTime time) {
      return mix(ofTemporal(time.toLocalDateTime()), time.getOffset().getTotalSeconds());
    }
    if (temporal instanceof Instant instant) {
      return KeyedHash.of(instant.getEpochSecond(), instant.getNano());
    }
    if (temporal instanceof Duration duration) {
      return KeyedHash.of(duration.getSeconds(), duration.getNano());
    }
    return temporal.hashCode();
  }

  /** As {@link URI#equals}: the case of a scheme, a host and a digit of an escape is ignored. */
  private static int ofUri(URI uri) {
    int hash = mix(ofLowerCase(uri.getScheme()), ofEscaped(uri.getRawFragment()));
    if (uri.isOpaque()) {
      return mix(hash, ofEscaped(uri.getRawSchemeSpecificPart()));
    }
    hash = mix(hash, ofEscaped(uri.getRawPath()));
    hash = mix(hash, ofEscaped(uri.getRawQuery()));
    if (uri.getHost() == null) {
      return mix(hash, ofEscaped(uri.getRawAuthority()));
    }
    hash = mix(hash, ofEscaped(uri.getRawUserInfo()));
    return mix(mix(hash, ofLowerCase(uri.getHost())), uri.getPort());
  }

  private static int ofLowerCase(@Nullable String text) {
    return of(text == null ? null : text.toLowerCase(Locale.ROOT));
  }

  private static int ofEscaped(@Nullable String text) {
    if (text == null || text.indexOf('%') < 0) {
      return of(text);
    }
    StringBuilder upper = new StringBuilder(text);
    for (int at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) {
      for (int digit = at + 1; digit < Math.min(at + 3, text.length()); digit++) {
        upper.setCharAt(digit, Character.toUpperCase(text.charAt(digit)));
      }
    }
    return of(Objects.toString(upper));
  }
}
