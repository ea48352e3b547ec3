package io.github.plaidschema.processor.generated;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonLimits;
import io.github.plaidschema.processor.testing.SchemaUnderTest;
import io.github.plaidschema.processor.testing.TestCompiler;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Generated types, filled by whoever wants them to be slow or to end a thread. */
class HostileCostTest {

  private static final int DEEPEST = 200;

  private static final String FIELDS =
      IntStream.range(0, 300)
          .mapToObj(field -> "  double value" + field + "();\n")
          .collect(joining());

  private static final SchemaUnderTest NODE =
      new SchemaUnderTest(
          TestCompiler.JAVAC
              .with(
                  """
                  package test;

                  import io.github.plaidschema.PlaidSchema;
                  import java.time.LocalDateTime;
                  import java.util.List;
                  import java.util.Map;
                  import java.util.Optional;
                  import java.util.Set;

                  @PlaidSchema
                  public interface Node {
                    Optional<Node> next();
                    List<Node> list();
                    Map<String, Node> map();
                    Set<Node> set();
                    Set<LocalDateTime> times();
                    Set<List<String>> lists();
                    Optional<String> text();
                  %s
                  }
                  """
                      .formatted(FIELDS))
              .compile()
              .clean()
              .load(),
          "test.Node");

  private static final SchemaUnderTest CHAIN =
      new SchemaUnderTest(
          TestCompiler.JAVAC
              .with(
                  """
                  package test;

                  import io.github.plaidschema.PlaidSchema;
                  import java.util.Optional;

                  @PlaidSchema
                  public interface Chain {
                    Optional<Chain> next();
                  }
                  """)
              .compile()
              .clean()
              .load(),
          "test.Chain");

  /** Runs on the stack that a thread has by default where it has the least. */
  private static <T> T onDefaultStack(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    new Thread(null, task, "default stack", 1 << 20).start();
    return task.get();
  }

  private static JsonCodec<Object> deepest() {
    return NODE.codec().withLimits(JsonLimits.DEFAULT.withMaxDepth(DEEPEST));
  }

  @Test
  void theDeepestLimitIsReadCheckedComparedAndWrittenOnADefaultStack() throws Exception {
    String[][] forms = {
      {"{\"next\":", "}", "1"},
      {"{\"list\":[", "]}", "2"},
      {"{\"map\":{\"k\":", "}}", "2"},
      {"{\"set\":[", "]}", "2"}
    };
    for (String[] form : forms) {
      int times = DEEPEST / Integer.parseInt(form[2]) - 1;
      String json = form[0].repeat(times) + "{}" + form[1].repeat(times);
      assertThat(
              onDefaultStack(
                  () -> {
                    Object value = deepest().read(json);
                    assertThat(value.equals(deepest().read(json))).isTrue();
                    assertThat(value.hashCode()).isEqualTo(deepest().read(json).hashCode());
                    assertThat(value.toString()).startsWith("Node{");
                    assertThat(deepest().check(json)).isNotEmpty();
                    return deepest().writeString(value);
                  }))
          .isEqualTo(json);
    }
  }

  @Test
  void aStackThatIsTooSmallRejectsTheDocument() throws Exception {
    String json = "{\"next\":".repeat(DEEPEST - 1) + "{}" + "}".repeat(DEEPEST - 1);
    FutureTask<Object> task =
        new FutureTask<>(
            () -> {
              try {
                return deepest().writeString(deepest().read(json));
              } catch (JsonException | IllegalStateException rejected) {
                return rejected.getMessage();
              }
            });
    new Thread(null, task, "small stack", 144 << 10).start();
    assertThat(task.get().toString()).matches(text -> text.equals(json) || text.contains("stack"));
  }

  @Test
  void aValueThatIsBuiltDeeperThanTheStackEndsInAnExceptionOrAnEllipsis() throws Exception {
    Object first = deep(20_000);
    Object second = deep(20_000);
    onDefaultStack(
        () -> {
          assertThatThrownBy(() -> first.equals(second)).isInstanceOf(IllegalStateException.class);
          assertThatThrownBy(first::hashCode).isInstanceOf(IllegalStateException.class);
          assertThatThrownBy(() -> CHAIN.write(first)).isInstanceOf(IllegalStateException.class);
          return null;
        });
    Object shallower = deep(5_000);
    onDefaultStack(
        () -> {
          assertThat(shallower.toString()).startsWith("Chain{next=Chain{next=");
          return null;
        });
  }

  private static Object deep(int levels) {
    Object value = CHAIN.builder().build();
    for (int i = 0; i < levels; i++) {
      value = CHAIN.builder().set("next", value).build();
    }
    return value;
  }

  @Test
  void setsOfAnyKindAreAsFastWithCollidingElements() {
    LocalDate first = LocalDate.of(2024, 1, 1);
    StringBuilder json = new StringBuilder("{\"times\":[");
    for (int day = 0; day < 3_000; day++) {
      LocalDate date = first.plusDays(day);
      long nanos = (date.hashCode() ^ first.hashCode()) & 0xFFFFFFFFL;
      LocalDateTime time = date.atTime(LocalTime.ofNanoOfDay(nanos));
      json.append(day == 0 ? "\"" : ",\"").append(time).append('"');
    }
    json.append("],\"lists\":[");
    List<String> texts = List.of("");
    for (int i = 0; i < 11; i++) {
      texts = texts.stream().flatMap(text -> List.of(text + "Aa", text + "BB").stream()).toList();
    }
    json.append(texts.stream().map(text -> "[\"" + text + "\"]").collect(joining(",")));
    json.append("],\"set\":[");
    json.append(texts.stream().map(text -> "{\"text\":\"" + text + "\"}").collect(joining(",")));
    json.append("]}");
    Object value = NODE.read(json.toString());
    assertThat((Set<?>) SchemaUnderTest.get(value, "times")).hasSize(3_000);
    assertThat((Set<?>) SchemaUnderTest.get(value, "lists")).hasSize(texts.size());
    Set<?> nodes = (Set<?>) SchemaUnderTest.get(value, "set");
    assertThat(nodes).hasSize(texts.size());
    Set<Integer> hashes = new HashSet<>();
    nodes.forEach(node -> hashes.add(node.hashCode()));
    assertThat(hashes).hasSizeGreaterThan(texts.size() - 5);
    assertThat(NODE.read(NODE.write(value))).isEqualTo(value).hasSameHashCodeAs(value);
  }
}
