package io.github.plaidschema.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.example.link.LinkTokenGetResponse;
import io.github.plaidschema.example.link.LinkTokenGetResponseJson;
import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.testing.describe.DescriptionException;
import io.github.plaidschema.testing.describe.GenerationException;
import io.github.plaidschema.testing.support.CompiledSchemas;
import io.github.plaidschema.testing.support.TypesOfOneFile;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

final class SamplesTest {

  @Test
  void theSameSeedGivesTheSameSamples() {
    assertThat(jsons(Samples.of(LinkTokenGetResponse.class, 5)))
        .isEqualTo(jsons(Samples.of(LinkTokenGetResponse.class, 5)))
        .isNotEqualTo(jsons(Samples.of(LinkTokenGetResponse.class, 6)))
        .doesNotHaveDuplicates();
  }

  private static List<String> jsons(Samples<LinkTokenGetResponse> samples) {
    return samples.stream().limit(4).map(Sample::json).toList();
  }

  @Test
  void samplesAreEqualIfTheirValuesAndDocumentsAre() {
    EqualsVerifier.forClass(Sample.class).withNonnullFields("value", "json").verify();
  }

  @Test
  void aStrictCodecReadsThem() {
    Samples.of(LinkTokenGetResponse.class, 1).stream()
        .limit(50)
        .forEach(
            sample ->
                assertThat(LinkTokenGetResponseJson.CODEC.strict().read(sample.json()))
                    .isEqualTo(sample.value()));
  }

  @Test
  void minimalOnesHaveOnlyWhatIsRequired() {
    LinkTokenGetResponse minimal =
        Samples.of(LinkTokenGetResponse.class, 1).minimal().next().value();

    assertThat(minimal.requestId()).isNotNull();
    assertThat(minimal.expiration()).isNull();
    assertThat(minimal.linkSessions()).isEmpty();
    assertThat(minimal.userId()).isEmpty();
  }

  @Test
  void fullOnesHaveEverything() {
    LinkTokenGetResponse full = Samples.of(LinkTokenGetResponse.class, 1).full().next().value();

    assertThat(full.expiration()).isNotNull();
    assertThat(full.linkSessions().orElseThrow()).isNotEmpty();
    assertThat(full.userId()).isPresent();
    assertThat(full.additionalProperties()).isNotEmpty();
  }

  @Test
  void aTypeThatIsNoSchemaHasNone() {
    assertThatThrownBy(() -> Samples.of(String.class, 1))
        .isInstanceOf(DescriptionException.class)
        .hasMessage("java.lang.String is neither a @PlaidSchema nor a @PlaidUnion");
    assertThatThrownBy(() -> SchemaContract.of(String.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("java.lang.String is neither a @PlaidSchema nor a @PlaidUnion");
    assertThatThrownBy(() -> SchemaContract.ofPackage("java.nowhere"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTypeThatRequiresItselfHasNone() {
    CompiledSchemas schemas =
        TypesOfOneFile.compile(
            "Endless",
            """
            @io.github.plaidschema.PlaidSchema
            public interface Endless {
              Endless next();
            }
            """);

    assertThatThrownBy(() -> Samples.of(schemas.type("one.Endless"), 1).minimal().next())
        .isInstanceOf(GenerationException.class)
        .hasMessage("Endless requires itself, so that no document of it ends");
  }

  @Test
  void aCodecThatReadsNothingUsualHasToBeGivenASample() {
    CompiledSchemas schemas =
        TypesOfOneFile.compile(
            "Invoice",
            """
            @io.github.plaidschema.PlaidSchema
            public interface Invoice {
              @io.github.plaidschema.JsonWith(Codec.class)
              Integer total();

              final class Codec extends io.github.plaidschema.json.JsonCodec<Integer> {
                @Override
                public Integer read(io.github.plaidschema.json.JsonReader in) {
                  if (!in.readString().equals("seven")) {
                    throw in.rejected("seven");
                  }
                  return 7;
                }

                @Override
                public void write(io.github.plaidschema.json.JsonWriter out, Integer value) {
                  out.writeString("seven");
                }
              }
            }
            """);
    Class<?> invoice = schemas.type("one.Invoice");

    assertThatThrownBy(() -> Samples.of(invoice, 1).next())
        .isInstanceOf(GenerationException.class)
        .hasMessage("No value is known that Invoice$Codec reads. Give one by withSample.");
    assertThatThrownBy(() -> SchemaContract.of(invoice).verify())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("No value is known that Invoice$Codec reads.");
    SchemaContract.of(invoice).withSample(codec(schemas), "\"seven\"").verify();
  }

  @SuppressWarnings("unchecked") // It is compiled while the test runs.
  private static Class<? extends JsonCodec<?>> codec(CompiledSchemas schemas) {
    return (Class<? extends JsonCodec<?>>) schemas.type("one.Invoice$Codec");
  }
}
