package io.github.plaidschema.testing.promise;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.testing.compare.Difference;
import io.github.plaidschema.testing.compare.JsonComparison;
import io.github.plaidschema.testing.compare.JsonTexts;
import java.util.List;

/** What was read is what is written, also by way of a builder, and indented. */
final class RoundTripCheck implements PromiseCheck {
  @Override
  public void check(Examination examination) {
    JsonCodec<Object> codec = examination.types().codec(examination.type());
    String name = examination.type().displayName();
    for (JsonValue document : examination.randomDocuments()) {
      examination.check(document, json -> flaws(codec, name, json));
    }
  }

  private static List<Flaw> flaws(JsonCodec<Object> codec, String name, JsonValue document) {
    Object value;
    try {
      value = codec.read(document.toString());
    } catch (JsonException e) {
      return List.of(rejected(name, document, e));
    }
    return changes(name, document, JsonValue.CODEC.read(codec.writeBytes(value)));
  }

  /** What happened to a document on its way through a type. */
  static List<Flaw> changes(String name, JsonValue document, JsonValue written) {
    return JsonComparison.differences(document, written).stream()
        .map(difference -> changed(name, difference))
        .toList();
  }

  private static Flaw changed(String name, Difference difference) {
    return new Flaw(place(name, difference.place()), "is written otherwise", difference.words());
  }

  /**
   * A document that conforms is rejected. It still conforms at that place as long as the value
   * there is the same.
   */
  static Flaw rejected(String name, JsonValue document, JsonException e) {
    String value =
        JsonTexts.valueAt(document, e.path()).map(JsonTexts::shortened).orElse("a document");
    return Flaw.of(
        place(name, e.path()), "rejects %s, expecting %s".formatted(value, e.expected()));
  }

  /** {@code Account.a.b} for {@code $.a.b}. */
  private static String place(String name, String path) {
    return name + path.substring(1);
  }
}
