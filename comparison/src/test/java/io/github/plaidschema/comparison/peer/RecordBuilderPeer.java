package io.github.plaidschema.comparison.peer;

import io.github.plaidschema.comparison.model.RecordPayment;
import io.github.plaidschema.comparison.model.RecordPaymentBuilder;
import io.github.plaidschema.comparison.probe.Copy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** RecordBuilder, with its stages and its immutable collections. */
public final class RecordBuilderPeer extends WithoutJson {
  @Override
  public String name() {
    return "RecordBuilder";
  }

  @Override
  public List<Class<?>> generated() {
    return List.of(RecordPaymentBuilder.class);
  }

  @Override
  public Optional<Copy> copy() {
    List<String> given = new ArrayList<>(List.of("a"));
    RecordPayment value =
        RecordPaymentBuilder.builder().id("p1").name("n").accessToken("t").tags(given).build();
    return Optional.of(new Copy(given, value::tags));
  }

  @Override
  public Optional<Supplier<Object>> buildWithoutAnything() {
    return Optional.empty();
  }

  @Override
  public boolean buildsOnlyWhatIsComplete() {
    return Arrays.stream(RecordPaymentBuilder.IdStage.class.getMethods())
        .noneMatch(method -> method.getName().equals("build"));
  }
}
