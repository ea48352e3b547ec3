package io.github.plaidschema.comparison.model;

import com.google.auto.value.AutoValue;
import java.util.List;

/** With AutoValue. */
@AutoValue
@SuppressWarnings("AutoValueImmutableFields") // What becomes of a plain list is what is asked.
public abstract class AutoValuePayment {
  public abstract String id();

  public abstract String name();

  public abstract List<String> tags();

  /** An empty builder. */
  public static Builder builder() {
    return new AutoValue_AutoValuePayment.Builder();
  }

  /** Its builder. */
  @AutoValue.Builder
  public abstract static class Builder {
    public abstract Builder id(String id);

    public abstract Builder name(String name);

    public abstract Builder tags(List<String> tags);

    public abstract AutoValuePayment build();
  }
}
