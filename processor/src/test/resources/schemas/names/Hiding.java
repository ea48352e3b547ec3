package sdk.names;

import io.github.plaidschema.DefaultValue;
import io.github.plaidschema.JsonWith;
import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.OpenEnum;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Its member types hide types of the package, which its accessors return as well. */
@PlaidSchema
public interface Hiding extends HidingParent {
  OpenEnum<Status> inner();

  OpenEnum<sdk.names.Status> outer();

  Optional<Detail> innerDetail();

  Optional<sdk.names.Detail> outerDetail();

  Optional<List<sdk.names.@Nullable Detail>> details();

  Optional<sdk.names.Detail.Level> level();

  Optional<Map<OpenEnum<sdk.names.Status>, Set<sdk.names.Status>>> byStatus();

  @JsonWith(sdk.names.WordCodec.class)
  Optional<sdk.names.Word> word();

  Optional<sdk.names.Tag> tag();

  Optional<sdk.names.Hiding> next();

  @DefaultValue
  default sdk.names.Status fallback() {
    return sdk.names.Status.OF_PACKAGE;
  }

  /** Of the interface. */
  enum Status {
    OF_INTERFACE
  }

  /** Of the interface. */
  @PlaidSchema
  interface Detail {
    String ofInterface();
  }

  /** Called as what is generated for another. */
  interface DetailJson {}

  /** Of the interface. */
  interface Word {}

  /** Of the interface. */
  interface WordCodec {}
}
