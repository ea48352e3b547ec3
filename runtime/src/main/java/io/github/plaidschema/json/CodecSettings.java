package io.github.plaidschema.json;

import java.util.HashSet;
import java.util.Set;

/**
 * How a codec reads and writes.
 *
 * @param rejected the deviations for which a document is rejected
 */
record CodecSettings(JsonLimits limits, Set<JsonViolation.Kind> rejected, boolean pretty) {

  static final CodecSettings DEFAULT = new CodecSettings(JsonLimits.DEFAULT, Set.of(), false);

  CodecSettings withLimits(JsonLimits newLimits) {
    return new CodecSettings(newLimits, rejected, pretty);
  }

  CodecSettings rejecting(Set<JsonViolation.Kind> kinds) {
    // No EnumSet, which calls values() by reflection: shrinkers remove it.
    Set<JsonViolation.Kind> all = new HashSet<>(rejected);
    all.addAll(kinds);
    return new CodecSettings(limits, Set.copyOf(all), pretty);
  }

  CodecSettings withPretty() {
    return new CodecSettings(limits, rejected, true);
  }
}
