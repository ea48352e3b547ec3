package io.github.plaidschema.processor.testing;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Interfaces of all shapes, supported or not, whose names are chosen to be mistaken for others: of
 * {@code java.lang}, of packages, of what generated code calls its own things.
 */
public final class RandomInterfaces {
  private static final List<String> TYPES =
      List.of(
          "ACH",
          "URL",
          "X",
          "R",
          "FIELDS",
          "CODEC",
          "VARIANTS",
          "PLAIN",
          "Value",
          "Builder",
          "builder",
          "WithDefault",
          "UnknownValue",
          "Override",
          "Object",
          "String",
          "Class",
          "Iterable",
          "SuppressWarnings",
          "Deprecated",
          "Long",
          "Integer",
          "Boolean",
          "Double",
          "Enum",
          "Math",
          "Throwable",
          "AssertionError",
          "IllegalArgumentException",
          "Record",
          "Number",
          "List",
          "Map",
          "Set",
          "Optional",
          "Objects",
          "Immutables",
          "SchemaFields",
          "SchemaValue",
          "SchemaBuilder",
          "SchemaCodec",
          "RuntimeKey",
          "EnumNames",
          "Description",
          "Required",
          "JsonReader",
          "JsonWriter",
          "JsonCodec",
          "JsonValue",
          "OpenEnum",
          "Nullable",
          "NullMarked",
          "Generated",
          "io",
          "java",
          "org",
          "javax",
          "in",
          "value",
          "to",
          "status",
          "Entry",
          "Account",
          "Money",
          "Status",
          "Kind",
          "Größe",
          "状态",
          "_Hidden",
          "$Dollar",
          "A_B",
          "LinkedHashMap",
          "Variants",
          "KeptJson",
          "UUID",
          "URI",
          "FieldWriter");

  private static final List<String> ACCESSORS =
      List.of(
          "ach",
          "url",
          "x",
          "r",
          "fields",
          "codec",
          "value",
          "values",
          "from",
          "create",
          "build",
          "builder",
          "in",
          "out",
          "to",
          "io",
          "java",
          "org",
          "javax",
          "com",
          "json",
          "name",
          "key",
          "element",
          "elements",
          "nulls",
          "present",
          "plain",
          "field",
          "mark",
          "seen",
          "hash",
          "that",
          "own",
          "other",
          "read",
          "write",
          "of",
          "clone",
          "equals",
          "finalize",
          "notify",
          "wait",
          "getClass",
          "hashCode",
          "toString",
          "status",
          "kind",
          "ACH",
          "URL",
          "CODEC",
          "FIELDS",
          "Value",
          "String",
          "getName",
          "isActive",
          "getURL",
          "größe",
          "状态",
          "状态Json",
          "_x",
          "$x",
          "a_b",
          "aB",
          "ab",
          "record",
          "var",
          "yield",
          "id",
          "userId",
          "userID",
          "valueText",
          "atText",
          "at",
          "readAt",
          "copyRows",
          "rows",
          "addRows",
          "putRows",
          "clearRows",
          "defaultX",
          "valueJson",
          "get",
          "is",
          "writeReplace",
          "readResolve",
          "iterator",
          "close",
          "length",
          "Objects",
          "List",
          "amount",
          "balances",
          "productName");

  private static final List<String> SCALARS =
      List.of(
          "String",
          "String",
          "int",
          "long",
          "double",
          "boolean",
          "Integer",
          "Long",
          "Double",
          "Boolean",
          "BigDecimal",
          "BigInteger",
          "LocalDate",
          "OffsetDateTime",
          "Instant",
          "java.util.UUID",
          "java.net.URI",
          "JsonValue");

  private static final List<String> UNSUPPORTED =
      List.of(
          "Object",
          "java.util.Date",
          "String[]",
          "List",
          "List<?>",
          "List<? extends String>",
          "void",
          "char",
          "float",
          "Map<Integer, String>",
          "Optional<Optional<String>>",
          "List<Optional<String>>",
          "Class<?>",
          "Thread",
          "Comparable<String>",
          "Missing",
          "OpenEnum<String>",
          "List<int[]>",
          "java.util.Collection<String>",
          "Number");

  private static final List<String> PACKAGES =
      List.of("r%d", "r%d", "in.r%d", "io.r%d", "org.acme.r%d", "to.r%d", "value.r%d", "java_.r%d");

  private final Random random;
  private int number;

  // Of one package, while it is written.
  private final List<String> files = new ArrayList<>();
  private final List<String> enums = new ArrayList<>();
  private final List<String> schemas = new ArrayList<>();
  private final List<String> parents = new ArrayList<>();

  public RandomInterfaces(long seed) {
    this.random = new Random(seed);
  }

  /**
   * The files of a package.
   *
   * @param name of the package
   * @param texts of its files
   * @param schemas the simple names of the annotated interfaces at the top level
   */
  public record Sources(String name, List<String> texts, List<String> schemas) {}

  /** One package, with an interface or some that belong together. */
  public Sources next() {
    files.clear();
    enums.clear();
    schemas.clear();
    parents.clear();
    String name = oneOf(PACKAGES).formatted(number++);
    List<String> types = distinct(TYPES, 1 + random.nextInt(4));
    List<String> roles = new ArrayList<>();
    roles.add("schema");
    for (int i = 1; i < types.size(); i++) {
      String role = oneOf(List.of("enum", "enum", "schema", "parent", "parent", "class", "union"));
      roles.add(role);
      switch (role) {
        case "enum" -> enums.add(types.get(i));
        case "parent" -> parents.add(types.get(i));
        default -> {}
      }
    }
    List<String> annotated = new ArrayList<>();
    for (int i = types.size() - 1; i >= 0; i--) {
      String type = types.get(i);
      String declaration =
          switch (roles.get(i)) {
            case "enum" -> enumeration("public ", type);
            case "parent" -> "public interface " + type + " {\n" + members(type, 2) + "}\n";
            case "class" -> "public final class " + type + " {}\n";
            case "union" -> union(type);
            default -> schema(type);
          };
      if (roles.get(i).equals("schema") || roles.get(i).equals("union")) {
        annotated.add(type);
        schemas.add(type);
      }
      files.add("package " + name + ";\n" + imports(type) + declaration);
    }
    return new Sources(name, List.copyOf(files), List.copyOf(annotated));
  }

  /**
   * The supertypes of the JDK are among them, since javac takes {@code java extends
   * java.io.Serializable} for a cycle, and then finds {@code Object} in no source, whoever wrote
   * it.
   */
  private static String imports(String declared) {
    return List.of(
            "java.io.Serializable",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.OffsetDateTime",
            "java.util.List",
            "java.util.Map",
            "java.util.Optional",
            "java.util.OptionalInt",
            "java.util.OptionalLong",
            "java.util.Set",
            "java.util.function.Supplier",
            "io.github.plaidschema.json.JsonValue",
            "io.github.plaidschema.json.OpenEnum",
            "io.github.plaidschema.json.UnknownVariant",
            "org.jspecify.annotations.Nullable")
        .stream()
        .filter(type -> !type.endsWith("." + declared))
        .map(type -> "import " + type + ";\n")
        .collect(joining("", "import io.github.plaidschema.*;\n", ""));
  }

  private String schema(String type) {
    String parent =
        random.nextInt(3) == 0 && !parents.isEmpty()
            ? " extends " + String.join(", ", distinct(parents, 1 + random.nextInt(2)))
            : random.nextInt(12) == 0
                ? " extends "
                    + oneOf(
                        List.of(
                            "Serializable",
                            "Comparable<" + type + ">",
                            "AutoCloseable",
                            "Iterable<String>",
                            "Supplier<String>"))
                : "";
    String modifier = random.nextInt(6) == 0 ? "" : "public ";
    return "@PlaidSchema\n"
        + modifier
        + "interface "
        + type
        + (random.nextInt(60) == 0 ? "<T>" : "")
        + parent
        + " {\n"
        + members(type, 1 + random.nextInt(7))
        + "}\n";
  }

  private String union(String type) {
    List<String> variants = distinct(TYPES, 2);
    variants.remove(type);
    boolean hasSeveral = random.nextBoolean();
    StringBuilder text =
        new StringBuilder(
            hasSeveral ? several(type, variants) : "@PlaidUnion(discriminator = \"type\")\n");
    text.append("public sealed interface ").append(type).append(" {\n");
    for (String variant : variants) {
      text.append("  @PlaidSchema non-sealed interface ")
          .append(variant)
          .append(" extends ")
          .append(type)
          .append(" {\n  java.lang.String type();\n")
          .append(hasSeveral ? "  " + code() + " code_();\n" : "")
          .append(members(variant, random.nextInt(3)))
          .append("  }\n");
    }
    return text.append("  non-sealed interface ")
        .append(variants.contains("Unknown") ? "Unknown_" : "Unknown")
        .append(" extends ")
        .append(type)
        .append(", UnknownVariant {}\n}\n")
        .toString();
  }

  /** Two properties, of which each variant has one pair of values or two. */
  private String several(String type, List<String> variants) {
    List<String> mappings = new ArrayList<>();
    for (String variant : variants) {
      for (int i = random.nextInt(2); i >= 0; i--) {
        mappings.add(
            "@PlaidUnion.Mapping(value = {\"%s\", \"%d\"}, variant = %s.%s.class)"
                .formatted(oneOf(List.of("a", "b")), mappings.size(), type, variant));
      }
    }
    return "@PlaidUnion(discriminator = {\"type\", \"code_\"}, mapping = {%s})\n"
        .formatted(String.join(", ", mappings));
  }

  /** A type for one of several discriminators. */
  private String code() {
    String type = enums.isEmpty() ? "java.lang.String" : "OpenEnum<" + oneOf(enums) + ">";
    return oneOf(
        List.of("java.lang.String", type, "Optional<java.lang.String>", "Optional<" + type + ">"));
  }

  private String enumeration(String modifiers, String type) {
    return modifiers
        + "enum "
        + type
        + " { "
        + String.join(
            ", ", distinct(List.of("A", "B", "ACH", "OTHER", "Value", "io", "java", "x"), 3))
        + " }\n";
  }

  private String members(String type, int count) {
    StringBuilder members = new StringBuilder();
    List<String> nested = new ArrayList<>();
    if (random.nextInt(5) == 0) {
      String name = oneOf(TYPES);
      if (!name.equals(type)) {
        members.append("  ").append(nestedType(name));
        nested.add(name);
      }
    }
    if (random.nextInt(8) == 0) {
      members.append("  java.lang.String ").append(oneOf(TYPES)).append(" = \"a\";\n");
    }
    for (String accessor : distinct(ACCESSORS, count)) {
      members.append("  ").append(accessor(accessor, nested)).append('\n');
    }
    return members.toString();
  }

  private String nestedType(String name) {
    return switch (random.nextInt(4)) {
      case 0, 1 -> {
        enums.add(name);
        yield enumeration("", name);
      }
      case 2 -> "@PlaidSchema interface " + name + " { int size(); }\n";
      default -> "record " + name + "(int size) {}\n";
    };
  }

  private String accessor(String name, List<String> nested) {
    String annotations =
        switch (random.nextInt(16)) {
          case 0 -> "@Sensitive ";
          case 1 -> "@JsonName(\"" + oneOf(List.of("a", "b c", "größe", "class", "")) + "\") ";
          case 2 -> "@Deprecated ";
          case 3, 4 -> "@Nullable ";
          default -> "";
        };
    String type = random.nextInt(40) == 0 ? oneOf(UNSUPPORTED) : type(nested, 0);
    return switch (random.nextInt(40)) {
      case 0 -> annotations + "default " + type + " " + name + "() { throw new AssertionError(); }";
      case 1 -> "@DefaultValue default java.lang.String " + name + "() { return \"a\"; }";
      case 2 -> "@DefaultValue default int " + name + "() { return 1; }";
      case 3 -> "static int " + name + "() { return 1; }";
      case 4 -> type + " " + name + "(int other);";
      case 5 -> "<T> " + type + " " + name + "();";
      case 6 -> type + " " + name + "() throws Exception;";
      case 7 -> "@AdditionalProperties Map<String, JsonValue> " + name + "();";
      default -> annotations + type + " " + name + "();";
    };
  }

  private String type(List<String> nested, int depth) {
    int kind = random.nextInt(depth > 2 ? 6 : 14);
    List<String> own = new ArrayList<>(enums);
    own.addAll(nested);
    return switch (kind) {
      case 0, 1, 2 -> boxedBelow(depth, oneOf(SCALARS));
      case 3, 4 -> own.isEmpty() ? "String" : oneOf(own);
      case 5 -> schemas.isEmpty() ? "String" : oneOf(schemas);
      case 6, 7 -> "List<" + type(nested, depth + 1) + ">";
      case 8 -> "Set<" + type(nested, depth + 1) + ">";
      case 9 -> "Map<String, " + type(nested, depth + 1) + ">";
      case 10 -> own.isEmpty() ? "Integer" : "OpenEnum<" + oneOf(own) + ">";
      case 11, 12 -> depth > 0 ? "String" : "Optional<" + type(nested, 1) + ">";
      default -> depth > 0 ? "Long" : oneOf(List.of("OptionalInt", "OptionalLong"));
    };
  }

  private static String boxedBelow(int depth, String type) {
    return depth == 0
        ? type
        : switch (type) {
          case "int" -> "Integer";
          case "long" -> "Long";
          case "double" -> "Double";
          case "boolean" -> "Boolean";
          default -> type;
        };
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Some of them, no two of which differ in case alone: some file systems do not tell these. */
  private List<String> distinct(List<String> choices, int count) {
    List<String> chosen = new ArrayList<>();
    Set<String> lowerCase = new HashSet<>();
    for (int i = 0; i < count; i++) {
      String choice = oneOf(choices);
      if (lowerCase.add(choice.toLowerCase(Locale.ROOT))) {
        chosen.add(choice);
      }
    }
    return chosen;
  }
}
