package io.github.plaidschema.processor.generated;

import io.github.plaidschema.json.JsonCodec;
import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.JsonLimits;
import java.util.concurrent.FutureTask;

/**
 * A program that takes documents of the highest permitted depth through all that goes down into
 * them, on a thread with the default stack of its virtual machine.
 */
final class DeepestDocuments {

  private static final int DEEPEST = 200;

  private static final String INNERMOST = "{\"type\":\"branch\"}";

  private DeepestDocuments() {}

  /** Takes the class of a codec, and pairs of what opens a level or two and what closes it. */
  public static void main(String[] arguments) throws Exception {
    @SuppressWarnings("unchecked")
    JsonCodec<Object> codec =
        (JsonCodec<Object>) Class.forName(arguments[0]).getField("CODEC").get(null);
    for (int i = 1; i < arguments.length; i += 2) {
      String open = arguments[i];
      String close = arguments[i + 1];
      // The innermost object is a level, too.
      int times = (DEEPEST - 1) / close.length();
      String json = open.repeat(times) + INNERMOST + close.repeat(times);
      FutureTask<Integer> task =
          new FutureTask<>(
              () -> goDown(codec.withLimits(JsonLimits.DEFAULT.withMaxDepth(DEEPEST)), json));
      new Thread(task).start();
      System.out.println(task.get() + " of " + open);
    }
  }

  private static int goDown(JsonCodec<Object> codec, String json) {
    Object value = codec.read(json);
    require(codec.writeString(value).equals(json), "written as it was read");
    require(value.equals(codec.read(json)), "equal");
    require(value.hashCode() == codec.read(json).hashCode(), "one hash code");
    // The text of a JsonValue is cut, however much stack there is.
    boolean cut = json.contains("\"any\"") || json.contains("\"more\"");
    require(cut || !value.toString().contains("..."), "printed to its end");
    require(value.toString().startsWith("Branch{"), "printed");
    require(
        codec.check(json).stream().noneMatch(each -> each.message().contains("stack")), "checked");
    try {
      codec.strict().read(json);
      throw new AssertionError("not rejected");
    } catch (JsonException rejected) {
      require(!rejected.toString().contains("stack"), "rejected for what is missing");
    }
    return json.length();
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError("not " + what);
    }
  }
}
