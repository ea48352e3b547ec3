package io.github.plaidschema.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.example.link.session.LinkTokenGetSessionsResponseJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SessionOutcomeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{} | not finished",
        "{'finished_at':'2026-03-02T09:16:12Z'} | nothing linked",
        "{'results':{'item_add_results':[]}} | not finished",
        "{'results':{'item_add_results':[{'institution':null,'accounts':[{}]}]}}"
            + "| linked an institution without a name: an account without a name",
        "{'results':{'item_add_results':[{'institution':{'name':'A'},'accounts':[{'name':'x'}]},"
            + "{'institution':{'name':'B'},'accounts':[{'name':'y','subtype':'cd'}]}]}}"
            + "| linked A: x; B: y (cd)",
        "{'on_success':{'metadata':{'institution':{'name':'A'},'accounts':[{'name':'x'}]}}}"
            + "| linked A: x",
        "{'on_success':{'metadata':null},'finished_at':'2026-03-02T09:16:12Z'} | nothing linked",
        "{'exit':{'error':null,'metadata':{'status':'choose_device'}}}"
            + "| left with no error at choose_device",
        "{'exit':{'error':{'error_type':'NEW','error_code':'C'},'metadata':null}} | left with NEW C",
        "{'on_exit':{'error':null,'metadata':{}}} | left with no error",
      })
  void anOutcomeIsSaidInOneLine(String session, String outcome) {
    assertThat(
            SessionOutcome.of(
                LinkTokenGetSessionsResponseJson.CODEC.read(session.replace('\'', '"'))))
        .isEqualTo(outcome);
  }
}
