package io.github.plaidschema.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.plaidschema.json.JsonViolation;
import io.github.plaidschema.processor.testing.SchemaUnderTest;
import io.github.plaidschema.processor.testing.Schemas;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No secret leaves by {@code toString}, and no part of a document by the text of an exception. */
class SecretsTest {
  private static final SchemaUnderTest LOGIN =
      new SchemaUnderTest(Schemas.load("secrets"), "sdk.secrets.Login");

  @Test
  void sensitiveValuesPrintAsRedacted() {
    Object login =
        LOGIN.read(
            "{\"user\":\"u\",\"password\":\"hunter2\",\"pin\":4711,\"answer\":\"Rex\","
                + "\"old_passwords\":[\"hunter1\"],\"device\":{\"model\":\"m1\"}}");

    assertThat(login)
        .hasToString(
            "Login{user=u, password=[redacted], pin=[redacted], answer=[redacted], "
                + "oldPasswords=[redacted], device=[redacted]}");
  }

  @Test
  void sensitiveValuesOfNestedSchemasPrintAsRedacted() {
    assertThat(LOGIN.read("{\"other_device\":{\"model\":\"m1\",\"serial\":\"s-1\"}}").toString())
        .contains("model=m1")
        .contains("serial=[redacted]")
        .doesNotContain("s-1");
  }

  @Test
  void fieldsWithoutAValueAreLeftOut() {
    assertThat(LOGIN.read("{\"password\":null,\"answer\":null}")).hasToString("Login{}");
  }

  @Test
  void unknownPropertiesPrintAsNamesOnly() {
    assertThat(LOGIN.read("{\"user\":\"u\",\"api_token\":\"t-1\",\"more\":{\"deep\":\"t-2\"}}"))
        .hasToString("Login{user=u, rest=[api_token, more]}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"user\":4711}",
        "{\"pin\":\"4711\"}",
        "{\"pin\":4711.5}",
        "{\"pin\":47114711471147114711}",
        "{\"password\":[\"4711\"]}",
        "{\"old_passwords\":[\"4711\",4711]}",
        "{\"device\":\"4711\"}",
        "{\"device\":{\"serial\":4711}}",
        "{\"score\":\"4711\"}",
        "{\"score\":4711e99999}",
        "{\"rest\":{\"a\":4711,\"a\":4711}}",
        "{\"x\":\"4711",
        "{\"x\":4711x}",
        "{\"user\":\"4711\\ud800\"}",
        "{\"user\":\"4711\"} 4711",
      })
  void noMessageContainsAValueOfTheDocument(String json) {
    Throwable rejected =
        catchThrowable(() -> LOGIN.codec().rejecting(JsonViolation.Kind.MISMATCH).read(json));
    StringWriter trace = new StringWriter();
    rejected.printStackTrace(new PrintWriter(trace));

    assertThat(trace.toString()).contains("JsonException").doesNotContain("4711");
    assertThat(LOGIN.codec().check(json).toString()).doesNotContain("4711");
    assertThat(catchThrowable(() -> LOGIN.codec().strict().read(json)).toString())
        .doesNotContain("4711");
  }

  @Test
  void theMessageOfAMissingValueNamesTheFieldAlone() {
    Object login = LOGIN.read("{\"user\":\"4711\"}");

    assertThat(catchThrowable(() -> SchemaUnderTest.get(login, "password")))
        .hasMessageContaining("Login.password")
        .hasMessageNotContaining("4711");
  }
}
