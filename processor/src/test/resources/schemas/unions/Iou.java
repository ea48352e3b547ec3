package sdk.unions;

import io.github.plaidschema.json.JsonValue;

/** A test's own unknown payment. */
public record Iou(JsonValue json) implements Payment.Unknown {}
