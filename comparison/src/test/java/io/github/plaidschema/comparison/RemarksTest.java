package io.github.plaidschema.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openai.core.ObjectMappers;
import com.openai.errors.OpenAIInvalidDataException;
import com.openai.models.batches.Batch;
import com.plaid.client.model.Item;
import com.squareup.square.core.Nullable;
import com.squareup.square.types.Location;
import io.github.plaidschema.comparison.model.RecordPayment;
import io.github.plaidschema.comparison.peer.AvajeJsonbPeer;
import io.github.plaidschema.comparison.peer.DslJsonPeer;
import io.github.plaidschema.comparison.peer.PlaidJavaPeer;
import io.github.plaidschema.comparison.peer.SquarePeer;
import io.github.plaidschema.comparison.probe.Document;
import io.github.plaidschema.comparison.probe.Peer;
import io.github.plaidschema.comparison.probe.Sample;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the remarks below the tables say. */
class RemarksTest {
  @Test
  void plaidJavaWritesAnUnknownValueAsEnumUnknown() {
    PlaidJavaPeer peer = new PlaidJavaPeer();
    Document products = new Document(Item.class, "{\"products\":[\"auth\",\"not_yet\"]}");

    assertThat(peer.write(peer.read(products))).contains("[\"auth\",\"ENUM_UNKNOWN\"]");
  }

  @Test
  void plaidJavaRejectsAnUnknownValueOfANestedEnum() {
    PlaidJavaPeer peer = new PlaidJavaPeer();

    assertThatThrownBy(() -> read(peer, Sample.UNKNOWN_ENUM)).hasMessageContaining("by_post");
  }

  @Test
  void openaiJavaRejectsAValueOfAWrongTypeWhereItIsTouched() throws Exception {
    Batch batch =
        ObjectMappers.jsonMapper().readValue("{\"id\":\"b\",\"endpoint\":{\"a\":1}}", Batch.class);

    assertThat(batch.id()).isEqualTo("b");
    assertThatThrownBy(batch::endpoint).isInstanceOf(OpenAIInvalidDataException.class);
  }

  @Test
  void squareWritesAnExplicitNullThatAProgramSets() throws Exception {
    Location location = Location.builder().id("l").name(Nullable.<String>ofNull()).build();

    assertThat(new SquarePeer().write(location)).isEqualTo("{\"id\":\"l\",\"name\":null}");
  }

  @Test
  void aRecordsOwnConstructorKeepsTheListThatItIsGiven() {
    List<String> given = new ArrayList<>(List.of("a"));
    RecordPayment value = new RecordPayment("p1", "n", given, "t");

    assertThat(value.tags()).isSameAs(given);
  }

  @Test
  void avajeJsonbDropsTheNullsOfUnknownProperties() throws Exception {
    AvajeJsonbPeer peer = new AvajeJsonbPeer();

    assertThat(peer.write(read(peer, Sample.UNKNOWN_PROPERTY)))
        .contains(Sample.UNKNOWN_PROPERTY_TEXT);
    assertThat(peer.write(read(peer, Sample.UNKNOWN_PROPERTY_WITH_NULL))).doesNotContain("null");
  }

  @Test
  void dslJsonNamesTheFirstMandatoryPropertyThatIsMissing() {
    assertThatThrownBy(() -> read(new DslJsonPeer(), Sample.INCOMPLETE))
        .hasMessageContaining("'id' is mandatory");
  }

  @Test
  void avajeJsonbAndDslJsonOverflowTheStackOnNestedArraysAndRejectLongNumbers() {
    for (Peer peer : List.of(new AvajeJsonbPeer(), new DslJsonPeer())) {
      assertThatThrownBy(() -> read(peer, Sample.DEEP)).isInstanceOf(StackOverflowError.class);
      assertThatThrownBy(() -> read(peer, Sample.LONG_NUMBER)).isInstanceOf(Exception.class);
    }
  }

  private static Object read(Peer peer, Sample sample) throws Exception {
    return peer.read(peer.document(sample).orElseThrow());
  }
}
