package io.github.plaidschema.comparison.peer;

import io.github.plaidschema.comparison.model.AutoValuePayment;
import io.github.plaidschema.comparison.probe.Copy;
import io.github.plaidschema.comparison.probe.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** AutoValue. */
public final class AutoValuePeer extends WithoutJson {
  @Override
  public String name() {
    return "AutoValue";
  }

  @Override
  public Optional<String> shownSecret() {
    return Optional.of(
        AutoValuePayment.builder()
            .id("p1")
            .name(Sample.SECRET_VALUE)
            .tags(List.of())
            .build()
            .toString());
  }

  @Override
  public List<Class<?>> generated() {
    AutoValuePayment value = AutoValuePayment.builder().id("p1").name("n").tags(List.of()).build();
    return List.of(value.getClass(), AutoValuePayment.builder().getClass());
  }

  @Override
  public Optional<Copy> copy() {
    List<String> given = new ArrayList<>(List.of("a", "b"));
    AutoValuePayment value = AutoValuePayment.builder().id("p1").name("n").tags(given).build();
    return Optional.of(new Copy(given, value::tags));
  }

  @Override
  public Optional<Supplier<Object>> buildWithoutAnything() {
    return Optional.of(() -> AutoValuePayment.builder().build());
  }
}
