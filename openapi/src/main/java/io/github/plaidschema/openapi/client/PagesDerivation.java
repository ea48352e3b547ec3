package io.github.plaidschema.openapi.client;

import io.github.plaidschema.model.ScalarType;
import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.declare.Argument;
import io.github.plaidschema.openapi.declare.Field;
import io.github.plaidschema.openapi.declare.FieldType;
import io.github.plaidschema.openapi.declare.PageRule;
import io.github.plaidschema.openapi.declare.ResponseType;
import io.github.plaidschema.openapi.name.OperationOverride;
import io.github.plaidschema.openapi.name.OverrideException;
import io.github.plaidschema.openapi.name.Words;
import io.github.plaidschema.openapi.operation.Operation;
import io.github.plaidschema.openapi.report.Findings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the pages of an operation follow each other, by the names of what it sends and receives. */
final class PagesDerivation {
  private static final List<String> CURSORS =
      List.of("cursor", "pageToken", "nextToken", "continuationToken", "pageCursor", "startCursor");
  private static final List<String> OFFSETS = List.of("offset", "skip");
  private static final List<String> MORE = List.of("hasMore", "hasNext", "hasNextPage");
  private static final List<String> TOTALS = List.of("total", "totalCount", "totalResults");

  private static final Pattern RESTART = Pattern.compile("[A-Z_]*MUTATION_DURING_PAGINATION");

  private final TypeFields types;
  private final Findings findings;

  PagesDerivation(TypeFields types, Findings findings) {
    this.types = types;
    this.findings = findings;
  }

  /** The rule, if there is one. */
  Optional<PageRule> of(
      Operation operation,
      List<Argument> arguments,
      ResponseType response,
      OperationOverride override)
      throws ImportException {
    if (override.hasNoPages()) {
      return Optional.empty();
    }
    Map<String, ScalarType> sent = sent(arguments);
    Map<String, Field> page =
        response instanceof ResponseType.Json json ? types.of(json.type()) : Map.of();
    if (override.pages().isPresent()) {
      check(operation, override.pages().get(), arguments, page);
      return override.pages();
    }
    Optional<String> cursor = named(sent, CURSORS, ScalarType.STRING);
    if (cursor.isPresent()) {
      return byCursor(operation, cursor.get(), page);
    }
    Optional<String> offset =
        named(sent, OFFSETS, ScalarType.INT).or(() -> named(sent, OFFSETS, ScalarType.LONG));
    return offset.flatMap(place -> byOffset(operation, place, page));
  }

  /** What says which page is asked for: parameters of the query, or else properties of the body. */
  private Map<String, ScalarType> sent(List<Argument> arguments) {
    Optional<Argument> body =
        arguments.stream().filter(each -> each.place() == Argument.Place.BODY).findFirst();
    Map<String, ScalarType> sent = new LinkedHashMap<>();
    if (body.isEmpty()) {
      arguments.stream()
          .filter(each -> each.place() == Argument.Place.QUERY)
          .forEach(
              each -> scalar(each.type()).ifPresent(scalar -> sent.put(each.sentAs(), scalar)));
      return sent;
    }
    Map<String, Field> fields = types.of(body.get().type());
    fields.values().forEach(field -> collect(field, "", sent));
    for (Field field : fields.values()) {
      types
          .of(field.type())
          .values()
          .forEach(inner -> collect(inner, field.jsonName() + ".", sent));
    }
    return sent;
  }

  private static void collect(Field field, String before, Map<String, ScalarType> sent) {
    if (!field.deprecated() && !field.jsonName().contains(".")) {
      scalar(field.type()).ifPresent(scalar -> sent.put(before + field.jsonName(), scalar));
    }
  }

  private static Optional<ScalarType> scalar(FieldType type) {
    return type instanceof FieldType.Scalar of ? Optional.of(of.scalar()) : Optional.empty();
  }

  private static Optional<String> named(
      Map<String, ScalarType> sent, List<String> names, ScalarType scalar) {
    return names.stream()
        .flatMap(
            name ->
                sent.entrySet().stream()
                    .filter(entry -> entry.getValue() == scalar)
                    .map(Map.Entry::getKey)
                    .filter(place -> camel(place.substring(place.indexOf('.') + 1)).equals(name)))
        .findFirst();
  }

  private static String camel(String name) {
    return Words.of(name).camelCase();
  }

  private Optional<PageRule> byCursor(Operation operation, String cursor, Map<String, Field> page) {
    String name = camel(cursor.substring(cursor.indexOf('.') + 1));
    String capitalized = Words.of(name).pascalCase();
    Optional<String> next =
        property(page, List.of("next" + capitalized, name, "nextCursor"), ScalarType.STRING);
    Optional<String> items = items(operation, page);
    if (next.isEmpty() || items.isEmpty()) {
      findings.add(
          operation.place(),
          "takes the page %s (%s), but %s: no pages unless the overrides say how"
              .formatted(
                  cursor,
                  operation.pointer(),
                  next.isEmpty()
                      ? "no property of its response leads to the next one"
                      : "which list of its response has the items is not clear"));
      return Optional.empty();
    }
    String more = property(page, MORE, ScalarType.BOOLEAN).orElse("");
    return Optional.of(
        new PageRule(items.get(), cursor, next.get(), more, "", "", restartOn(operation)));
  }

  private Optional<PageRule> byOffset(Operation operation, String offset, Map<String, Field> page) {
    Optional<String> items = items(operation, page);
    if (items.isEmpty()) {
      findings.add(
          operation.place(),
          "takes the page %s (%s), but which list of its response has the items is not clear: no pages unless the overrides say how"
              .formatted(offset, operation.pointer()));
      return Optional.empty();
    }
    String itemsName = Words.of(items.get()).pascalCase();
    Optional<String> total =
        property(page, List.of("total" + itemsName), ScalarType.INT)
            .or(() -> property(page, List.of("total" + itemsName), ScalarType.LONG))
            .or(() -> property(page, TOTALS, ScalarType.INT))
            .or(() -> property(page, TOTALS, ScalarType.LONG));
    return Optional.of(
        new PageRule(items.get(), "", "", "", offset, total.orElse(""), restartOn(operation)));
  }

  private static Optional<String> property(
      Map<String, Field> page, List<String> names, ScalarType scalar) {
    return names.stream()
        .flatMap(
            name ->
                page.values().stream()
                    .filter(field -> !field.deprecated())
                    .filter(field -> field.type().equals(new FieldType.Scalar(scalar)))
                    .map(Field::jsonName)
                    .filter(jsonName -> camel(jsonName).equals(name)))
        .findFirst();
  }

  /**
   * The list that the pages are made of: the one that is counted by a total, the only one, the one
   * that was added, or the one that the path speaks of.
   */
  private static Optional<String> items(Operation operation, Map<String, Field> page) {
    List<String> lists =
        page.values().stream()
            .filter(field -> !field.deprecated())
            .filter(field -> field.type() instanceof FieldType.ListOf)
            .map(Field::jsonName)
            .toList();
    Optional<String> counted =
        lists.stream()
            .filter(
                list ->
                    page.keySet().stream()
                        .anyMatch(
                            name -> camel(name).equals("total" + Words.of(list).pascalCase())))
            .findFirst();
    if (counted.isPresent() || lists.size() == 1) {
      return counted.or(() -> Optional.of(lists.get(0)));
    }
    return lists.contains("added")
        ? Optional.of("added")
        : lists.stream().filter(list -> speaksOf(operation.path(), list)).findFirst();
  }

  /** Whether a segment of the path is the name of the list, or what it has several of. */
  private static boolean speaksOf(String path, String list) {
    for (String segment : path.split("/", -1)) {
      String plural = segment.endsWith("y") ? segment.replaceAll("y$", "ies") : segment + "s";
      if (segment.equals(list) || plural.equals(list)) {
        return true;
      }
    }
    return false;
  }

  private static String restartOn(Operation operation) {
    Matcher code = RESTART.matcher(operation.description());
    return code.find() ? code.group() : "";
  }

  private void check(
      Operation operation, PageRule rule, List<Argument> arguments, Map<String, Field> page)
      throws ImportException {
    if (page.isEmpty()) {
      throw wrong(operation, "its response is not an object");
    }
    String place = rule.cursor().isEmpty() ? rule.offset() : rule.cursor();
    if (!isSent(place, arguments)) {
      throw wrong(operation, "nothing that it sends is named " + place);
    }
    Field items = page.get(rule.items());
    if (items == null || !(items.type() instanceof FieldType.ListOf)) {
      throw wrong(operation, "its response has no list " + rule.items());
    }
    for (String property : List.of(rule.next(), rule.more(), rule.total())) {
      if (!property.isEmpty() && !page.containsKey(property)) {
        throw wrong(operation, "its response has no property " + property);
      }
    }
  }

  private boolean isSent(String place, List<Argument> arguments) {
    Optional<Argument> body =
        arguments.stream().filter(each -> each.place() == Argument.Place.BODY).findFirst();
    if (body.isEmpty()) {
      return arguments.stream()
          .anyMatch(each -> each.place() == Argument.Place.QUERY && each.sentAs().equals(place));
    }
    FieldType at = body.get().type();
    for (String name : place.split("\\.", -1)) {
      Field field = types.of(at).get(name);
      if (field == null) {
        return false;
      }
      at = field.type();
    }
    return true;
  }

  private static ImportException wrong(Operation operation, String what) {
    return new OverrideException(
        "the overrides describe pages of %s, but %s".formatted(operation.key(), what));
  }
}
