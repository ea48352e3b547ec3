package io.github.plaidschema.openapi.client;

import io.github.plaidschema.model.ScalarType;
import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.declare.Field;
import io.github.plaidschema.openapi.declare.FieldType;
import io.github.plaidschema.openapi.declare.RepeatClass;
import io.github.plaidschema.openapi.name.OperationOverride;
import io.github.plaidschema.openapi.name.OverrideException;
import io.github.plaidschema.openapi.operation.Operation;
import io.github.plaidschema.openapi.operation.Parameter;
import io.github.plaidschema.openapi.report.Findings;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether an operation may be repeated: one with an idempotency key may, with the key; a {@code
 * POST} whose path says that it reads may; all others go by their method.
 */
final class RepeatRule {
  private static final String USUAL_KEY = "idempotency_key";
  private static final String HEADER = "header:";

  /** The last segments of paths to which a {@code POST} only reads. */
  private static final Set<String> READS = Set.of("get", "list", "search", "sync");

  private final Findings findings;

  RepeatRule(Findings findings) {
    this.findings = findings;
  }

  /**
   * What was decided.
   *
   * @param key where the key is sent, if not at the usual place
   */
  record Decision(RepeatClass repeat, Optional<String> key) {}

  /**
   * Decides.
   *
   * @param body the fields of the body
   * @param hasBody whether there is one, of whatever type
   * @throws ImportException if the overrides decide what cannot be
   */
  Decision of(
      Operation operation, Map<String, Field> body, boolean hasBody, OperationOverride override)
      throws ImportException {
    Optional<String> key = override.key().or(() -> key(operation, body));
    RepeatClass repeat = override.repeat().orElseGet(() -> derived(operation, key.isPresent()));
    if (repeat != RepeatClass.WITH_KEY) {
      check(operation, repeat);
      return new Decision(repeat, Optional.empty());
    }
    String place = key.orElse(USUAL_KEY);
    if (!hasBody && !place.startsWith(HEADER)) {
      throw new OverrideException(
          "the overrides repeat %s with a key, but it has no body that could hold it: name a header, as in key: header:Idempotency-Key"
              .formatted(operation.key()));
    }
    if (place.startsWith(HEADER)
        && !place.substring(HEADER.length()).matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+")) {
      throw new OverrideException(
          "the overrides send the key of %s in a header without a valid name"
              .formatted(operation.key()));
    }
    Field field = body.get(place);
    if (field != null && field.deprecated()) {
      findings.add(
          operation.place(),
          "is repeated with %s, which is deprecated (%s): override it with repeat: never if the service no longer honours it"
              .formatted(place, operation.pointer()));
    }
    return new Decision(repeat, place.equals(USUAL_KEY) ? Optional.empty() : Optional.of(place));
  }

  private static void check(Operation operation, RepeatClass repeat) throws ImportException {
    boolean isRead = operation.method().equals("GET") || operation.method().equals("HEAD");
    if (isRead && repeat == RepeatClass.NEVER) {
      throw new OverrideException(
          "the overrides never repeat %s, but any HTTP client or proxy may send a %s again"
              .formatted(operation.key(), operation.method()));
    }
  }

  private static RepeatClass derived(Operation operation, boolean hasKey) {
    boolean isUnsafe = operation.method().equals("POST") || operation.method().equals("PATCH");
    if (isUnsafe && hasKey) {
      return RepeatClass.WITH_KEY;
    }
    return operation.method().equals("POST") && reads(operation.path())
        ? RepeatClass.ALWAYS
        : RepeatClass.BY_METHOD;
  }

  static boolean reads(String path) {
    String last = path.replaceAll("/+$", "").replaceAll(".*/", "");
    return READS.contains(last) || last.startsWith("get_by_");
  }

  private static Optional<String> key(Operation operation, Map<String, Field> body) {
    Optional<String> inBody =
        body.values().stream()
            .filter(field -> IdempotencyKeys.isKey(field.jsonName()))
            .filter(field -> field.type().equals(new FieldType.Scalar(ScalarType.STRING)))
            .map(Field::jsonName)
            .findFirst();
    return inBody.or(
        () ->
            operation.parameters().stream()
                .filter(Arguments::isIdempotencyKey)
                .map(Parameter::name)
                .map(HEADER::concat)
                .findFirst());
  }
}
