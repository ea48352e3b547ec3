package io.github.plaidschema.comparison.peer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.processor.CompiledJsonAnnotationProcessor;
import com.dslplatform.json.runtime.Settings;
import io.github.plaidschema.comparison.model.DslJsonPayment;
import io.github.plaidschema.comparison.probe.Copy;
import io.github.plaidschema.comparison.probe.Document;
import io.github.plaidschema.comparison.probe.Mistake;
import io.github.plaidschema.comparison.probe.Peer;
import io.github.plaidschema.comparison.probe.Sample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** dsl-json, on a class with public fields and mandatory attributes. */
public final class DslJsonPeer implements Peer {
  private final DslJson<Object> json = new DslJson<>(Settings.basicSetup().skipDefaultValues(true));

  @Override
  public String name() {
    return "dsl-json";
  }

  @Override
  public List<String> packages() {
    return List.of("com.dslplatform.", "io.github.plaidschema.comparison.model.");
  }

  @Override
  public Optional<Document> document(Sample sample) {
    return Optional.of(Payments.document(DslJsonPayment.class, sample));
  }

  @Override
  public Object read(Document document) throws IOException {
    byte[] bytes = document.json().getBytes(UTF_8);
    return Objects.requireNonNull(json.deserialize(document.type(), bytes, bytes.length));
  }

  @Override
  public String write(Object value) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    json.serialize(value, out);
    return out.toString(UTF_8);
  }

  @Override
  public List<String> missingNames() {
    return Payments.MISSING_NAMES;
  }

  @Override
  public Object touchMissing(Object value) {
    return String.valueOf(((DslJsonPayment) value).name);
  }

  @Override
  public String violations(Document incomplete) {
    try {
      return String.valueOf(read(incomplete));
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
  }

  @Override
  public Optional<String> shownSecret() {
    return Optional.empty();
  }

  @Override
  public Optional<Copy> copy() {
    return Optional.empty();
  }

  @Override
  public Optional<Supplier<Object>> buildWithoutAnything() {
    return Optional.empty();
  }

  @Override
  public Optional<Mistake> mistake() {
    return Optional.of(
        new Mistake(
            new CompiledJsonAnnotationProcessor(),
            """
            package mistake;
            @com.dslplatform.json.CompiledJson
            public final class Wrong { public Thread worker; }
            """));
  }
}
