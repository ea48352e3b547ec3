package io.github.plaidschema.comparison.peer;

import io.github.plaidschema.comparison.model.SchemaPayment;
import io.github.plaidschema.comparison.model.SchemaPaymentBuilder;
import io.github.plaidschema.comparison.model.SchemaPaymentJson;
import io.github.plaidschema.comparison.probe.Copy;
import io.github.plaidschema.comparison.probe.Document;
import io.github.plaidschema.comparison.probe.Mistake;
import io.github.plaidschema.comparison.probe.Peer;
import io.github.plaidschema.comparison.probe.Sample;
import io.github.plaidschema.processor.PlaidSchemaProcessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** This project. */
public final class PlaidSchemaPeer implements Peer {
  @Override
  public String name() {
    return "Plaid Schema";
  }

  @Override
  public List<String> packages() {
    return List.of("io.github.plaidschema.");
  }

  @Override
  public Optional<Document> document(Sample sample) {
    return Optional.of(Payments.document(SchemaPayment.class, sample));
  }

  @Override
  public Object read(Document document) {
    return SchemaPaymentJson.CODEC.read(document.json());
  }

  @Override
  public String write(Object value) {
    return SchemaPaymentJson.CODEC.writeString((SchemaPayment) value);
  }

  @Override
  public List<String> missingNames() {
    return Payments.MISSING_NAMES;
  }

  @Override
  public Object touchMissing(Object value) {
    return ((SchemaPayment) value).name();
  }

  @Override
  public String violations(Document incomplete) {
    return SchemaPaymentJson.CODEC.check(incomplete.json()).toString();
  }

  @Override
  public Optional<Copy> copy() {
    List<String> given = new ArrayList<>(List.of("a"));
    SchemaPayment value = SchemaPaymentBuilder.create().id("p1").name("n").tags(given).build();
    return Optional.of(new Copy(given, () -> value.tags().orElseThrow()));
  }

  @Override
  public Optional<Supplier<Object>> buildWithoutAnything() {
    return Optional.of(() -> SchemaPaymentBuilder.create().build());
  }

  @Override
  public Optional<Mistake> mistake() {
    return Optional.of(
        new Mistake(
            new PlaidSchemaProcessor(),
            """
            package mistake;
            @io.github.plaidschema.PlaidSchema
            public interface Wrong { Thread worker(); }
            """));
  }
}
