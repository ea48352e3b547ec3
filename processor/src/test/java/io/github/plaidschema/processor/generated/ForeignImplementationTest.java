package io.github.plaidschema.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.processor.testing.Loaded;
import io.github.plaidschema.processor.testing.SchemaUnderTest;
import io.github.plaidschema.processor.testing.Schemas;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An interface may have other implementations than the generated one, test doubles for one. */
class ForeignImplementationTest {
  private static final Loaded LOADED = Schemas.load("foreign");
  private static final SchemaUnderTest INVOICE = new SchemaUnderTest(LOADED, "sdk.foreign.Invoice");
  private static final String JSON =
      "{\"id\":\"p\",\"number\":7,\"note\":null,\"total\":1.10,\"days\":30,\"currency\":\"USD\","
          + "\"parts\":[{\"id\":\"p\",\"number\":7,\"note\":null,\"days\":30,\"currency\":\"USD\","
          + "\"parts\":[],\"paper\":\"A4\"}],\"paper\":\"A4\"}";

  private static Object filled() {
    return LOADED.callStatic("sdk.foreign.PaperInvoice", "filled");
  }

  @Test
  void itIsWrittenByWhatItsAccessorsReturn() {
    assertThat(INVOICE.write(filled())).isEqualTo(JSON);
  }

  @Test
  void fromMakesABuilderOfIt() {
    Object copy = INVOICE.from(filled()).set("id", "q").build();

    assertThat(INVOICE.write(copy)).isEqualTo(JSON.replaceFirst("\"p\"", "\"q\""));
  }

  @Test
  void whatIsBuiltOfItDoesNotChangeWithIt() {
    Object paper = filled();
    Object copy = INVOICE.from(paper).build();

    ((List<?>) Loaded.call(paper, "parts")).clear();

    assertThat(INVOICE.write(copy)).isEqualTo(JSON);
  }

  @Test
  void itCanBeAFieldOfAGeneratedValue() {
    Object value = INVOICE.from(filled()).set("addParts", filled()).build();

    assertThat(INVOICE.read(INVOICE.write(value)))
        .hasToString(INVOICE.read(INVOICE.write(value)).toString());
    assertThat(INVOICE.write(value)).contains("\"parts\":[{").contains("," + JSON);
  }

  @Test
  void oneThatBreaksItsContractIsRejectedNamingTheField() {
    Object broken = LOADED.callStatic("sdk.foreign.PaperInvoice", "broken");

    assertThatThrownBy(() -> INVOICE.write(broken))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("id");
  }
}
