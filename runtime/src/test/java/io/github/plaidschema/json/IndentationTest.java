package io.github.plaidschema.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.json.engine.Indentation;
import io.github.plaidschema.json.engine.Output;
import io.github.plaidschema.json.generated.Spellings;
import io.github.plaidschema.json.writing.DocumentWriter;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class IndentationTest {

  private static final JsonMapper JACKSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static String indented(String json) {
    Output document = new Output();
    document.write(json.getBytes(UTF_8));
    return Indentation.indented(document).toText();
  }

  @Test
  void eachPropertyAndEachElementHasALineOfItsOwn() {
    assertThat(indented("{\"a\":[1,{\"b\":null},[],{}],\"c\":{\"d\":\"x\"}}"))
        .isEqualTo(
            """
            {
              "a": [
                1,
                {
                  "b": null
                },
                [],
                {}
              ],
              "c": {
                "d": "x"
              }
            }""");
    assertThat(indented("[]")).isEqualTo("[]");
    assertThat(indented(" -1.50e2\n")).isEqualTo("-1.50e2");
  }

  @Test
  void whatIsWithinAStringStaysAsItIs() {
    String text = "\"{ [1 , 2] : \\\"}\\\\\\\" , \\\\\"";
    assertThat(indented(text)).isEqualTo(text);
    assertThat(indented("[" + text + "," + text + "]"))
        .isEqualTo("[\n  " + text + ",\n  " + text + "\n]");
  }

  @Test
  void anIndentedDocumentIsTheSameDocument() {
    for (int seed = 0; seed < 5_000; seed++) {
      String json = RandomJson.document(new SplittableRandom(seed));
      String indented = indented(json);
      assertThat(JACKSON.readTree(indented)).as("seed %s", seed).isEqualTo(JACKSON.readTree(json));
      assertThat(JsonValue.CODEC.read(indented))
          .as("seed %s", seed)
          .isEqualTo(JsonValue.CODEC.read(json));
      assertThat(indented(indented)).as("seed %s", seed).isEqualTo(indented);
    }
  }

  @Test
  void theWhiteSpaceOfKeptTextsIsMadeAnew() {
    JsonCodec<String> kept =
        new JsonCodec<>() {
          @Override
          public String read(JsonReader in) {
            long mark = Spellings.mark(in);
            in.skipValue();
            return Objects.requireNonNull(Respelled.since(in, mark));
          }

          @Override
          public void write(JsonWriter out, String value) {
            out.beginArray();
            out.unwrap(DocumentWriter.class).writeRaw(value);
            out.unwrap(DocumentWriter.class).writeRaw(value);
            out.endArray();
          }
        };
    String spelled = "{ \"a\" :\t[ ] , \r\n \"b\": { \n } , \"c\" :[ 1 ,\" , \" ]}";
    assertThat(kept.pretty().writeString(kept.read(" " + spelled + " ")))
        .isEqualTo(indented("[" + JsonValue.CODEC.read(spelled) + "," + spelled + "]"))
        .isEqualTo(
            """
            [
              {
                "a": [],
                "b": {},
                "c": [
                  1,
                  " , "
                ]
              },
              {
                "a": [],
                "b": {},
                "c": [
                  1,
                  " , "
                ]
              }
            ]""");
  }
}
