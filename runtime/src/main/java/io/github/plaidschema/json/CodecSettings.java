package io.github.plaidschema.json;

/** How a codec reads and writes. */
record CodecSettings(JsonLimits limits, boolean strict, boolean pretty) {

  static final CodecSettings DEFAULT = new CodecSettings(JsonLimits.DEFAULT, false, false);

  CodecSettings withLimits(JsonLimits newLimits) {
    return new CodecSettings(newLimits, strict, pretty);
  }

  CodecSettings withStrict() {
    return new CodecSettings(limits, true, pretty);
  }

  CodecSettings withPretty() {
    return new CodecSettings(limits, strict, true);
  }
}
