package io.github.plaidschema.example;

import io.github.plaidschema.example.link.LinkTokenGetResponse;
import io.github.plaidschema.example.link.LinkTokenGetResponseJson;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonValue.JsonObject;
import io.github.plaidschema.json.JsonViolation;
import io.github.plaidschema.json.MismatchedValueException;
import io.github.plaidschema.json.MissingValueException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Spoils a response in several ways, and shows what reading it does then. */
final class FaultyResponses {

  private static final JsonCodec<LinkTokenGetResponse> CODEC = LinkTokenGetResponseJson.CODEC;

  private FaultyResponses() {}

  /**
   * Takes a required property away, and gives another a wrong type: reading goes on, and accessing
   * the properties fails.
   */
  static void printDrifted(byte[] json, Page page) {
    Map<String, JsonValue> members = members(json);
    members.remove("metadata");
    members.put("request_id", JsonValue.of(17));
    String drifted = JsonValue.object(members).toString();
    LinkTokenGetResponse response = CODEC.read(drifted);
    page.line("Read without its metadata, and with a number for its request_id:")
        .gap()
        .wrapped("createdAt(): " + outcome(response::createdAt))
        .wrapped("metadata(): " + outcome(response::metadata))
        .wrapped("requestId(): " + outcome(response::requestId));
    page.gap().line("Checked:");
    for (JsonViolation violation : CODEC.check(drifted)) {
      page.wrapped(violation.toString());
    }
  }

  /** Breaks the rules of JSON: reading rejects it and says where. */
  static void printMalformed(byte[] json, Page page) {
    String whole = JsonValue.object(members(json)).toString();
    page.line("Cut off in the middle:")
        .wrapped(outcome(() -> CODEC.read(json, 0, json.length / 2)))
        .gap()
        .line("With a second request_id:")
        .wrapped(outcome(() -> CODEC.read("{\"request_id\":\"\"," + whole.substring(1))));
  }

  private static Map<String, JsonValue> members(byte[] json) {
    return JsonValue.CODEC
        .read(json)
        .asObject()
        .map(JsonObject::members)
        .map(LinkedHashMap::new)
        .orElseThrow();
  }

  private static String outcome(Supplier<?> attempt) {
    try {
      return String.valueOf(attempt.get());
    } catch (JsonException | MissingValueException | MismatchedValueException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
