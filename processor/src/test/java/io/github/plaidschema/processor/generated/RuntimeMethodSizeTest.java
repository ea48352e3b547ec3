package io.github.plaidschema.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.json.engine.StringText;
import io.github.plaidschema.processor.classfile.CodeLengths;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the generated readers rest on in the runtime: how HotSpot compiles it. */
class RuntimeMethodSizeTest {

  /** The default of FreqInlineSize: a larger method is not copied into its callers. */
  private static final int LARGEST_COPIED = 325;

  @Test
  void theScanOfStringsIsOneCopyForAllReaders() throws IOException {
    try (DataInputStream in =
        new DataInputStream(StringText.class.getResourceAsStream("StringText.class"))) {
      Map<String, Integer> lengths = CodeLengths.of(in);

      assertThat(lengths)
          .hasEntrySatisfying(
              "plainEnd([BII)I", length -> assertThat(length).isGreaterThan(LARGEST_COPIED))
          .hasEntrySatisfying(
              "specialBytes(J)J", length -> assertThat(length).isLessThan(LARGEST_COPIED));
    }
  }
}
