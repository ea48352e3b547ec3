package io.github.plaidschema.comparison.peer;

import io.avaje.jsonb.Jsonb;
import io.avaje.jsonb.generator.JsonbProcessor;
import io.github.plaidschema.comparison.model.AvajePayment;
import io.github.plaidschema.comparison.probe.Copy;
import io.github.plaidschema.comparison.probe.Document;
import io.github.plaidschema.comparison.probe.Mistake;
import io.github.plaidschema.comparison.probe.Peer;
import io.github.plaidschema.comparison.probe.Sample;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** avaje-jsonb, on a record. */
public final class AvajeJsonbPeer implements Peer {
  private final Jsonb jsonb = Jsonb.builder().build();

  @Override
  public String name() {
    return "avaje-jsonb";
  }

  @Override
  public List<String> packages() {
    return List.of("io.avaje.", "io.github.plaidschema.comparison.model.");
  }

  @Override
  public Optional<Document> document(Sample sample) {
    return sample == Sample.UNKNOWN_ENUM_AS_KEY
        ? Optional.empty()
        : Optional.of(Payments.document(AvajePayment.class, sample));
  }

  @Override
  public Object read(Document document) {
    return jsonb.type(document.type()).fromJson(document.json());
  }

  @Override
  public String write(Object value) {
    return jsonb.toJson(value);
  }

  @Override
  public List<String> missingNames() {
    return Payments.MISSING_NAMES;
  }

  @Override
  public Object touchMissing(Object value) {
    return String.valueOf(((AvajePayment) value).name());
  }

  @Override
  public String violations(Document incomplete) {
    return "";
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
            new JsonbProcessor(),
            """
            package mistake;
            @io.avaje.jsonb.Json
            public record Wrong(Thread worker) {}
            """));
  }
}
