package io.github.plaidschema.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonValue;
import io.github.plaidschema.json.JsonViolation;
import io.github.plaidschema.openapi.testing.Compiled;
import io.github.plaidschema.openapi.testing.Imported;
import io.github.plaidschema.openapi.testing.Json;
import io.github.plaidschema.openapi.testing.PlaidDocument;
import io.github.plaidschema.openapi.testing.SourceCompiler;
import io.github.plaidschema.openapi.testing.WholeApi;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** All of Plaid's API: imported, compiled, and used on the responses that its document shows. */
final class WholeApiTest {

  @ParameterizedTest
  @EnumSource
  void everyExampleIsReadAndWrittenBackAsTheSameDocument(SourceCompiler compiler) {
    WholeApi api = WholeApi.orSkip(compiler);
    List<PlaidDocument.Example> examples = api.document().examples();
    List<String> failures = new ArrayList<>();
    for (PlaidDocument.Example example : examples) {
      JsonCodec<Object> codec = api.codec(example.schema());
      try {
        JsonNode written = Json.parse(codec.writeBytes(codec.read(Json.bytes(example.value()))));
        if (!Json.canonical(written).equals(Json.canonical(example.value()))) {
          failures.add(example + ": not the same");
        }
      } catch (JsonException e) {
        failures.add(example + ": " + e.getMessage());
      }
    }

    assertThat(examples).hasSize(319);
    assertThat(failures).isEmpty();
  }

  @Test
  void checkListsWhatTheExamplesLack() {
    WholeApi api = WholeApi.orSkip();
    List<String> violations = new ArrayList<>();
    for (PlaidDocument.Example example : api.document().examples()) {
      for (JsonViolation violation :
          api.codec(example.schema()).check(Json.bytes(example.value()))) {
        violations.add(violation.kind() + " " + example.path() + " " + violation.path());
      }
    }

    assertThat(violations).hasSize(4).allMatch(text -> text.startsWith("MISSING "));
  }

  @Test
  void whatTheExamplesHaveBeyondTheirSchemasIsAmongTheAdditionalProperties() {
    WholeApi api = WholeApi.orSkip();
    List<String> unknown = new ArrayList<>();
    for (PlaidDocument.Example example : api.document().examples()) {
      Object value = api.codec(example.schema()).read(Json.bytes(example.value()));
      collectUnknown(value, example.toString(), unknown);
    }

    assertThat(unknown).hasSize(246);
  }

  private static void collectUnknown(Object value, String place, List<String> unknown) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> collectUnknown(present, place, unknown));
    } else if (value instanceof Collection<?> elements) {
      elements.forEach(element -> collectUnknown(element, place, unknown));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(element -> collectUnknown(element, place, unknown));
    } else {
      schemaOf(value).ifPresent(type -> collectUnknown(type, value, place, unknown));
    }
  }

  private static void collectUnknown(
      Class<?> type, Object value, String place, List<String> unknown) {
    for (Method accessor : type.getMethods()) {
      if (accessor.getParameterCount() == 0 && !accessor.isDefault() && isInstance(accessor)) {
        String name = place + " " + type.getSimpleName() + "." + accessor.getName();
        if (accessor.getName().equals("additionalProperties")) {
          Map<?, ?> additional = (Map<?, ?>) Compiled.call(type, value, accessor.getName());
          additional.keySet().forEach(key -> unknown.add(name + " " + key));
        } else {
          present(type, value, accessor).ifPresent(held -> collectUnknown(held, name, unknown));
        }
      }
    }
  }

  private static boolean isInstance(Method method) {
    return !java.lang.reflect.Modifier.isStatic(method.getModifiers());
  }

  /** What an accessor returns, unless the document lacked it. */
  private static Optional<Object> present(Class<?> type, Object value, Method accessor) {
    try {
      return Optional.ofNullable(Compiled.call(type, value, accessor.getName()));
    } catch (LinkageError e) {
      assertThat(e.getCause())
          .hasRootCauseInstanceOf(io.github.plaidschema.json.MissingValueException.class);
      return Optional.empty();
    }
  }

  private static Optional<Class<?>> schemaOf(Object value) {
    return value instanceof JsonValue
        ? Optional.empty()
        : Arrays.stream(value.getClass().getInterfaces())
            .filter(type -> type.getPackageName().equals(Imported.PACKAGE))
            .<Class<?>>map(type -> type)
            .findFirst();
  }
}
