package io.github.plaidschema.jackson2;

import io.github.plaidschema.json.JsonValue;

/** What the tests read. */
final class Documents {

  /** An account with all that may be lost: an unknown property, digits, nulls, an unknown text. */
  static final String ACCOUNT =
      "{\"id\":\"a/1\",\"account_number\":\"é<1>\",\"subtype\":\"boat\",\"balance\":100.10,"
          + "\"official_name\":null,\"opened_at\":null,\"limits\":{\"day\":12.50},"
          + "\"new\":[1.0,-7,12345678901234567890,null,true]}";

  private Documents() {}

  static JsonValue tree(String json) {
    return JsonValue.CODEC.read(json);
  }
}
