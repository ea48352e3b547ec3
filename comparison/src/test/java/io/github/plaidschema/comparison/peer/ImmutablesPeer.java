package io.github.plaidschema.comparison.peer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.plaidschema.comparison.model.ImmutableImmutablesPayment;
import io.github.plaidschema.comparison.model.ImmutablesPayment;
import io.github.plaidschema.comparison.probe.Copy;
import io.github.plaidschema.comparison.probe.Document;
import io.github.plaidschema.comparison.probe.Mistake;
import io.github.plaidschema.comparison.probe.Peer;
import io.github.plaidschema.comparison.probe.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.immutables.processor.ProxyProcessor;

/** Immutables with Jackson. */
public final class ImmutablesPeer implements Peer {
  private final JsonMapper mapper =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
          .build();

  @Override
  public String name() {
    return "Immutables, Jackson";
  }

  @Override
  public List<String> packages() {
    return List.of("org.immutables.", "io.github.plaidschema.comparison.model.");
  }

  @Override
  public Optional<Document> document(Sample sample) {
    return Optional.of(Payments.document(ImmutablesPayment.class, sample));
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
    return Payments.MISSING_NAMES;
  }

  @Override
  public Object touchMissing(Object value) {
    return ((ImmutablesPayment) value).name();
  }

  @Override
  public String violations(Document incomplete) {
    try {
      return String.valueOf(read(incomplete));
    } catch (Exception e) {
      return String.valueOf(e.getMessage());
    }
  }

  @Override
  public Optional<Copy> copy() {
    List<String> given = new ArrayList<>(List.of("a"));
    ImmutablesPayment value =
        ImmutableImmutablesPayment.builder().id("p1").name("n").tags(given).build();
    return Optional.of(new Copy(given, value::tags));
  }

  @Override
  public Optional<Supplier<Object>> buildWithoutAnything() {
    return Optional.of(() -> ImmutableImmutablesPayment.builder().build());
  }

  @Override
  public Optional<Mistake> mistake() {
    return Optional.of(
        new Mistake(
            new ProxyProcessor(),
            """
            package mistake;
            @org.immutables.value.Value.Immutable
            @com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableWrong.class)
            public interface Wrong { Thread worker(); }
            """));
  }
}
