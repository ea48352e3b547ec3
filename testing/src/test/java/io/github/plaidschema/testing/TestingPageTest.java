package io.github.plaidschema.testing;

import static io.github.plaidschema.testing.SchemaAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.testing.support.HandwrittenTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the page on testing shows is what happens. */
final class TestingPageTest {
  private static final Path PAGE = Path.of("../docs/testing.md");

  /** A codec that forgets explicit nulls. */
  private static Class<?> forgetful() {
    return HandwrittenTypes.account(
        "AccountBuilder.java", "this, unknown);", "this, unknown); nulls = 0;");
  }

  @Test
  void theFailureOfAContractIsThatOfThePage() throws IOException {
    assertThat(Files.readString(PAGE))
        .contains(
            failure(
                () ->
                    SchemaContract.of(forgetful())
                        .without(Promise.DRIFT, Promise.EXPLICIT_NULLS, Promise.PRESENCE)
                        .verify()));
  }

  @Test
  void theFailureOfARecordedResponseIsThatOfThePage() throws IOException {
    JsonCodec<Object> codec = HandwrittenTypes.codecOf(forgetful());

    assertThat(Files.readString(PAGE))
        .contains(failure(() -> assertThatJson("{\"id\":\"a\",\"rank\":null}").survives(codec)));
  }

  @ParameterizedTest
  @EnumSource
  void everyPromiseIsOnThePage(Promise promise) throws IOException {
    assertThat(Files.readString(PAGE)).contains("| `" + promise + "` |");
  }

  private static String failure(ThrowingCallable check) {
    Throwable failure = catchThrowable(check);
    assertThat(failure).isInstanceOf(AssertionError.class);
    return String.valueOf(failure.getMessage());
  }
}
