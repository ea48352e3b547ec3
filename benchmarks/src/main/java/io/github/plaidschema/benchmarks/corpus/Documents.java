package io.github.plaidschema.benchmarks.corpus;

import io.github.plaidschema.benchmarks.model.OrNull;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Draws the content of documents. The records of a family say which properties there are and of
 * which type; {@link Texts} knows what texts of a name look like, {@link Sizes} how many elements a
 * list has. The same seed gives the same documents.
 */
public final class Documents {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  // Reflection makes the components anew for each who asks.
  private static final ClassValue<List<RecordComponent>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> shape) {
          return List.of(shape.getRecordComponents());
        }
      };

  private final Random random;
  private final Sender sender;
  private final Texts texts;
  private final Sizes sizes;
  private final Map<String, List<String>> written = new HashMap<>();

  private Documents(Family family, Random random) {
    this.random = random;
    this.sender = family.sender();
    this.texts = new Texts(random);
    this.sizes = new Sizes(family, random);
  }

  /** The content of the family's document of this number, its properties in schema order. */
  public static ObjectNode content(Family family, long seed, int number) {
    Random random = new Random(seed * 1_000_003 + family.name().hashCode() * 100_003L + number);
    return new Documents(family, random).object(family.shape());
  }

  private ObjectNode object(Class<?> shape) {
    ObjectNode object = NODES.objectNode();
    for (RecordComponent component : COMPONENTS.get(shape)) {
      String name = component.getName();
      if (sizes.leavesOut(name) || isAbsent(component)) {
        continue;
      }
      Type type = component.getGenericType();
      object.set(name, isNull(component) ? NODES.nullNode() : value(shape, name, type));
      if (happens(sender.unknownIn10000(), 10_000)) {
        Form.addUnknown(object, random);
      }
    }
    return object;
  }

  /** Not a list that is always there: in its place plaid-java has an empty one. */
  private boolean isAbsent(RecordComponent component) {
    boolean isKept =
        List.class.isAssignableFrom(component.getType())
            && !component.isAnnotationPresent(OrNull.class);
    return !component.getType().isPrimitive()
        && !isKept
        && !component.getName().equals("request_id")
        && happens(sender.absentIn1000(), 1_000);
  }

  /** Draws only where there is a chance: what a faithful sender writes needs no draws for this. */
  private boolean happens(int rate, int of) {
    return rate > 0 && random.nextInt(of) < rate;
  }

  private boolean isNull(RecordComponent component) {
    Class<?> type = component.getType();
    boolean composed = type.isRecord() || List.class.isAssignableFrom(type);
    return component.isAnnotationPresent(OrNull.class)
        && !sizes.keeps(component.getName())
        && random.nextInt(100) < (composed ? sender.composedNullsIn100() : sender.nullsIn100());
  }

  private JsonNode value(Class<?> owner, String name, Type type) {
    if (type instanceof ParameterizedType list) {
      ArrayNode array = NODES.arrayNode();
      Type element = list.getActualTypeArguments()[0];
      for (int i = sizes.of(name, element); i > 0; i--) {
        array.add(value(owner, name, element));
      }
      return array;
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      return object(plain);
    }
    if (plain.isEnum()) {
      Object[] constants = plain.getEnumConstants();
      return NODES.stringNode(constants[random.nextInt(constants.length)].toString());
    }
    return scalar(owner, name, plain);
  }

  private JsonNode scalar(Class<?> owner, String name, Class<?> type) {
    if (type == String.class) {
      return NODES.stringNode(text(owner, name));
    }
    if (type == boolean.class || type == Boolean.class) {
      return NODES.booleanNode(random.nextBoolean());
    }
    if (type == int.class || type == Integer.class) {
      return NODES.numberNode(random.nextInt(1_000));
    }
    if (type == double.class || type == Double.class) {
      return number(name);
    }
    if (type == LocalDate.class) {
      return NODES.stringNode(texts.date().toString());
    }
    if (type == OffsetDateTime.class) {
      return NODES.stringNode(texts.dateTime());
    }
    throw new IllegalArgumentException("no value for " + name + " of " + type);
  }

  /** A new text, or one that a property of this name had before. */
  private String text(Class<?> owner, String name) {
    List<String> before = written.computeIfAbsent(name, added -> new ArrayList<>());
    if (!before.isEmpty() && happens(sender.repeatedIn100(), 100)) {
      return before.get(random.nextInt(before.size()));
    }
    String text = texts.of(owner.getSimpleName(), name);
    if (text.length() > 8) {
      before.add(text);
    }
    return text;
  }

  /** Money in cents; quantities and prices with more digits; some of them whole. */
  private JsonNode number(String name) {
    if (name.equals("lat") || name.equals("lon")) {
      return NODES.numberNode(random.nextInt(-900_000, 900_000) / 10_000.0);
    }
    if (random.nextInt(5) == 0) {
      return NODES.numberNode(random.nextInt(10_000));
    }
    boolean precise = name.contains("quantity") || name.contains("price") || name.contains("yield");
    return precise
        ? NODES.numberNode(random.nextInt(100_000_000) / 10_000.0)
        : NODES.numberNode(random.nextInt(-100_000, 10_000_000) / 100.0);
  }
}
