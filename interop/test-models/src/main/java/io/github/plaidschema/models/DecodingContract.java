package io.github.plaidschema.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a mapper's own decoding lets through before a codec sees anything, and what it says. */
public interface DecodingContract {

  /** Reads a document with a mapper that has the module and nothing else. */
  Account read(byte[] json) throws Exception;

  /** As {@link #read}, of a type of the user's own. */
  Map<String, Account> readMap(byte[] json) throws Exception;

  /** As {@link #readMap}, with a mapper that looks for repeated properties. */
  Map<String, Account> readMapWithoutRepetition(byte[] json) throws Exception;

  @Test
  default void other_encodings_than_utf_8_are_read() throws Exception {
    String json = "{\"id\":\"é\"}";
    List<Charset> encodings =
        List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16LE,
            Charset.forName("UTF-32BE"),
            Charset.forName("UTF-32LE"));
    for (Charset encoding : encodings) {
      for (String document : List.of(json, '\uFEFF' + json)) {
        assertThat(read(document.getBytes(encoding)))
            .as("%s", encoding)
            .isEqualTo(AccountJson.CODEC.read(json));
      }
    }
    assertThatThrownBy(() -> AccountJson.CODEC.read(json.getBytes(StandardCharsets.UTF_16LE)))
        .hasMessageContaining("UTF-16");
  }

  @Test
  default void a_repeated_property_is_rejected_within_a_schema_and_outside_where_asked_for()
      throws Exception {
    byte[] within = "{\"x\":{\"id\":\"a\",\"id\":\"b\"}}".getBytes(StandardCharsets.UTF_8);
    byte[] outside = "{\"x\":{\"id\":\"a\"},\"x\":{\"id\":\"b\"}}".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> readMap(within)).hasMessageContaining("each property once");
    assertThat(readMap(outside).get("x")).isEqualTo(AccountJson.CODEC.read("{\"id\":\"b\"}"));
    assertThatThrownBy(() -> readMapWithoutRepetition(outside)).hasMessageContaining("uplicate");
  }

  @Test
  default void a_form_of_utf_8_that_is_longer_than_it_may_be_is_read() throws Exception {
    byte[] json = {'{', '"', 'i', 'd', '"', ':', '"', (byte) 0xC1, (byte) 0x81, '"', '}'};

    assertThat(read(json)).isEqualTo(AccountJson.CODEC.read("{\"id\":\"A\"}"));
    assertThatThrownBy(() -> AccountJson.CODEC.read(json)).hasMessageContaining("UTF-8");
  }

  @Test
  default void a_message_about_what_is_no_json_shows_that() {
    byte[] json = "{\"id\":s3cr3t}".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> read(json)).hasMessageContaining("s3cr3t");
    assertThatThrownBy(() -> AccountJson.CODEC.read(json)).hasMessageNotContaining("s3cr3t");
  }

  @Test
  default void no_message_shows_the_source_around_a_place() {
    byte[] json = "{\"id\":\"s3cr3t\",}".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> read(json)).hasMessageNotContaining("s3cr3t");
  }
}
