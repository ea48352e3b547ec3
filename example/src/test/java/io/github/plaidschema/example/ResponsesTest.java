package io.github.plaidschema.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.example.link.LinkTokenCreateResponse;
import io.github.plaidschema.example.link.LinkTokenCreateResponseJson;
import io.github.plaidschema.example.link.LinkTokenGetResponse;
import io.github.plaidschema.example.link.LinkTokenGetResponseBuilder;
import io.github.plaidschema.example.link.LinkTokenGetResponseJson;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonViolation.Kind;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Responses survive being read and written: the sample, and the examples of Plaid's document. */
final class ResponsesTest {

  private static final JsonCodec<LinkTokenGetResponse> GET = LinkTokenGetResponseJson.CODEC;
  private static final JsonCodec<LinkTokenCreateResponse> CREATE =
      LinkTokenCreateResponseJson.CODEC;

  /** What every response of {@code /link/token/get} must stand. */
  private abstract static class ResponsesOfLinkTokenGet {

    abstract List<JsonNode> responses() throws IOException;

    @Test
    void survive() throws IOException {
      for (JsonNode response : responses()) {
        RoundTrip.assertSurvives(GET, response);
      }
    }

    @Test
    void lackNothingThatTheInterfacesRequire() throws IOException {
      for (JsonNode response : responses()) {
        assertThat(GET.check(Oracle.bytes(response)))
            .filteredOn(violation -> violation.kind() != Kind.UNKNOWN_ENUM_VALUE)
            .isEmpty();
      }
    }

    @Test
    void surviveWithAnyOneMemberNull() throws IOException {
      for (JsonNode response : responses()) {
        RoundTrip.assertSurvivesChanges(GET, response, ObjectNode::putNull);
      }
    }

    @Test
    void surviveWithAnyOneMemberAbsent() throws IOException {
      for (JsonNode response : responses()) {
        RoundTrip.assertSurvivesChanges(GET, response, ObjectNode::remove);
      }
    }

    @Test
    void surviveWithAnUnknownPropertyInAnyObject() throws IOException {
      JsonNode unknown = Oracle.parse("{\"a\":[1.10,null,{\"\":-0.0e-3}],\"b\":\"\\u20ac\"}");
      for (JsonNode response : responses()) {
        RoundTrip.assertSurvivesChanges(
            GET, response, (object, name) -> object.set("new_" + name, unknown));
      }
    }

    @Test
    void surviveACopyThroughTheBuilder() throws IOException {
      for (JsonNode json : responses()) {
        LinkTokenGetResponse response = GET.read(Oracle.bytes(json));
        LinkTokenGetResponse copy = LinkTokenGetResponseBuilder.from(response).build();

        assertThat(copy).isEqualTo(response).hasSameHashCodeAs(response);
        assertThat(Oracle.parse(GET.writeBytes(copy))).isEqualTo(json);
      }
    }
  }

  @Nested
  final class TheSample extends ResponsesOfLinkTokenGet {

    @Override
    List<JsonNode> responses() throws IOException {
      return List.of(Oracle.parse(Input.sample().read()));
    }

    @Test
    void hasAPropertyAnEnumValueAndANullThatNoInterfaceNames() throws IOException {
      LinkTokenGetResponse response = GET.read(Input.sample().read());

      assertThat(response.additionalProperties()).containsKey("region_hint");
      assertThat(response.metadata().additionalProperties().get("campaign")).hasToString("null");
      assertThat(response.metadata().initialProducts())
          .anySatisfy(product -> assertThat(product.known()).isEmpty());
    }
  }

  @Nested
  final class TheOfficialExamples extends ResponsesOfLinkTokenGet {

    @Override
    List<JsonNode> responses() {
      return OpenApiDocument.orSkip().responses("/link/token/get");
    }

    @Test
    void areThere() {
      assertThat(responses()).isNotEmpty();
    }
  }

  @Test
  void theOfficialExamplesOfLinkTokenCreateSurvive() {
    List<JsonNode> responses = OpenApiDocument.orSkip().responses("/link/token/create");

    assertThat(responses)
        .isNotEmpty()
        .allSatisfy(
            response -> {
              RoundTrip.assertSurvives(CREATE, response);
              assertThat(CREATE.check(Oracle.bytes(response))).isEmpty();
            });
  }
}
