package io.github.plaidschema.json;

import java.util.EnumSet;
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
    EnumSet<JsonViolation.Kind> all = EnumSet.copyOf(kinds);
    all.addAll(rejected);
    return new CodecSettings(limits, Set.copyOf(all), pretty);
  }

  CodecSettings withPretty() {
    return new CodecSettings(limits, rejected, true);
  }
}
