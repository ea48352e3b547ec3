package io.github.plaidschema.comparison.model;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** With dsl-json. */
@CompiledJson
public final class DslJsonPayment {
  @JsonAttribute(mandatory = true)
  public @Nullable String id;

  @JsonAttribute(mandatory = true)
  public @Nullable String name;

  public @Nullable String note;
  public @Nullable Kind kind;
  public @Nullable List<Kind> kinds;

  @JsonAttribute(name = "by_kind")
  public @Nullable Map<Kind, Integer> byKind;

  public @Nullable BigDecimal amount;
  public @Nullable List<String> tags;

  @JsonAttribute(name = "access_token")
  public @Nullable String accessToken;
}
