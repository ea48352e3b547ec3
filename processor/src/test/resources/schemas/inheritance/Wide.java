package sdk.inheritance;

import org.jspecify.annotations.Nullable;

public interface Wide extends Texts {
  Named named();

  @Nullable String note();
}
