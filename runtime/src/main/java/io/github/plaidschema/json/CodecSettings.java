package io.github.plaidschema.json;

import java.util.HashSet;
import java.util.List;
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

  CodecSettings rejecting(JsonViolation.Kind first, JsonViolation.Kind... others) {
    // No EnumSet, which calls values() by reflection: shrinkers remove it.
    Set<JsonViolation.Kind> all = new HashSet<>(rejected);
    all.add(first);
    all.addAll(List.of(others));
    return new CodecSettings(limits, Set.copyOf(all), pretty);
  }

  CodecSettings withPretty() {
    return new CodecSettings(limits, rejected, true);
  }
}
