package sdk.strict;

import io.github.plaidschema.PlaidSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@PlaidSchema
public interface Report {
  String id();

  @Nullable String note();

  int count();

  List<Item> items();
}
