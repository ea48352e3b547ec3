package sdk.foreign;

import io.github.plaidschema.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** An invoice of another make, which changes while it is used. */
public class PaperInvoice implements Invoice {
  public final List<Invoice> parts = new ArrayList<>();

  public Optional<BigDecimal> total = Optional.empty();

  @Override
  public String id() {
    return "p";
  }

  @Override
  public int number() {
    return 7;
  }

  @Override
  public @Nullable String note() {
    return null;
  }

  @Override
  public Optional<BigDecimal> total() {
    return total;
  }

  @Override
  public OptionalInt days() {
    return OptionalInt.of(30);
  }

  @Override
  public List<Invoice> parts() {
    return parts;
  }

  @Override
  public Map<String, JsonValue> rest() {
    return Map.of("paper", JsonValue.of("A4"));
  }

  /** One within another, with everything filled in. */
  public static PaperInvoice filled() {
    PaperInvoice inner = new PaperInvoice();
    PaperInvoice outer = new PaperInvoice();
    outer.total = Optional.of(new BigDecimal("1.10"));
    outer.parts.add(inner);
    return outer;
  }

  /** One that lacks what the schema requires. */
  public static PaperInvoice broken() {
    return new PaperInvoice() {
      @Override
      public String id() {
        return null;
      }
    };
  }
}
