package io.github.plaidschema.comparison.peer;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.openai.core.ObjectMappers;
import com.openai.errors.OpenAIInvalidDataException;
import com.openai.models.batches.Batch;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.embeddings.Embedding;
import com.openai.models.realtime.clientsecrets.ClientSecretCreateResponse;
import io.github.plaidschema.comparison.probe.Copy;
import io.github.plaidschema.comparison.probe.Document;
import io.github.plaidschema.comparison.probe.Peer;
import io.github.plaidschema.comparison.probe.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** OpenAI's client, of Stainless, with the Jackson that it sets up. */
public final class OpenaiJavaPeer implements Peer {
  private static final String BATCH = "\"id\":\"b\",\"endpoint\":\"e\"";

  private final JsonMapper mapper = ObjectMappers.jsonMapper();

  @Override
  public String name() {
    return "openai-java";
  }

  @Override
  public List<String> packages() {
    return List.of("com.openai.");
  }

  @Override
  public Optional<Document> document(Sample sample) {
    return switch (sample) {
      case UNKNOWN_PROPERTY -> batch(BATCH + "," + Sample.UNKNOWN_PROPERTY_TEXT);
      case UNKNOWN_PROPERTY_WITH_NULL ->
          batch(BATCH + "," + Sample.UNKNOWN_PROPERTY_WITH_NULL_TEXT);
      case EXPLICIT_NULL -> batch(BATCH + ",\"error_file_id\":null");
      case ABSENT -> batch(BATCH);
      case UNKNOWN_ENUM -> batch(BATCH + ",\"status\":\"paused\"");
      case UNKNOWN_ENUM_IN_LIST -> request("\"modalities\":[\"text\",\"smell\"]");
      case UNKNOWN_ENUM_AS_KEY -> Optional.empty();
      case DECIMAL -> request("\"temperature\":" + Sample.DECIMAL_VALUE);
      case SECRET ->
          Optional.of(
              new Document(
                  ClientSecretCreateResponse.class,
                  "{\"value\":\"" + Sample.SECRET_VALUE + "\",\"expires_at\":1}"));
      case INCOMPLETE -> batch("");
      case MISTYPED -> batch(BATCH + ",\"error_file_id\":" + Sample.MISTYPED_VALUE);
      case REPEATED -> batch(BATCH + ",\"id\":\"b2\"");
      case DEEP -> batch(BATCH + ",\"new_field\":" + Sample.DEEP_VALUE);
      case LONG_NUMBER -> request("\"temperature\":" + Sample.LONG_NUMBER_VALUE);
      case CUT_OFF -> Optional.of(new Document(Batch.class, "{\"id\":\"t"));
    };
  }

  private static Optional<Document> batch(String properties) {
    return Optional.of(new Document(Batch.class, "{" + properties + "}"));
  }

  private static Optional<Document> request(String properties) {
    return Optional.of(new Document(ChatCompletionCreateParams.Body.class, "{" + properties + "}"));
  }

  @Override
  public Object read(Document document) throws Exception {
    return mapper.readValue(document.json(), document.type());
  }

  @Override
  public Object readRejectingRepeats(Document document) throws Exception {
    return mapper
        .rebuild()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build()
        .readValue(document.json(), document.type());
  }

  @Override
  public String write(Object value) throws Exception {
    return mapper.writeValueAsString(value);
  }

  @Override
  public List<String> missingNames() {
    return List.of("id", "completionWindow", "createdAt", "endpoint", "inputFileId", "status");
  }

  @Override
  public Object touchMissing(Object value) {
    return ((Batch) value).id();
  }

  @Override
  public String violations(Document incomplete) throws Exception {
    try {
      return ((Batch) read(incomplete)).validate().toString();
    } catch (OpenAIInvalidDataException e) {
      return String.valueOf(e.getMessage());
    }
  }

  @Override
  public Optional<Copy> copy() {
    List<Float> given = new ArrayList<>(List.of(1f, 2f));
    Embedding value = Embedding.builder().embedding(given).index(0).build();
    return Optional.of(new Copy(given, value::embedding));
  }

  @Override
  public Optional<Supplier<Object>> buildWithoutAnything() {
    return Optional.of(() -> Batch.builder().build());
  }
}
