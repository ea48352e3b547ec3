package io.github.plaidschema.openapi.name;

import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.declare.PageRule;
import io.github.plaidschema.openapi.declare.RepeatClass;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a file of overrides decides of an operation:
 *
 * <pre>{@code
 * POST /transactions/list:
 *   name: transactions
 *   group: accounts
 *   repeat: always
 *   key: header:Idempotency-Key
 *   pages: {items: transactions, cursor: cursor, next: next_cursor}
 * POST /transactions/purge: {exclude: true}
 * POST /transactions/all: {pages: false}
 * }</pre>
 */
final class OperationOverridesReader {
  private static final Set<String> KEYS =
      Set.of("exclude", "name", "group", "repeat", "key", "pages");

  private static final Set<String> PAGES =
      Set.of("items", "cursor", "next", "more", "offset", "total", "restartOn");

  private final OverridesReader values;

  OperationOverridesReader(OverridesReader values) {
    this.values = values;
  }

  OperationOverride read(@Nullable Object value, String place) throws ImportException {
    Map<String, Object> map = values.map(value, place, KEYS);
    boolean hasNoPages = Boolean.FALSE.equals(map.get("pages"));
    return new OperationOverride(
        values.flag(map, "exclude", place).orElse(false),
        values.optionalName(map, place),
        text(map, "group", place),
        repeat(map, place),
        text(map, "key", place),
        map.containsKey("pages") && !hasNoPages
            ? Optional.of(pages(map.get("pages"), place + ".pages"))
            : Optional.empty(),
        hasNoPages);
  }

  private Optional<RepeatClass> repeat(Map<String, Object> map, String place)
      throws ImportException {
    Optional<String> text = text(map, "repeat", place);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return switch (text.get().toLowerCase(Locale.ROOT)) {
      case "always" -> Optional.of(RepeatClass.ALWAYS);
      case "never" -> Optional.of(RepeatClass.NEVER);
      case "with-key" -> Optional.of(RepeatClass.WITH_KEY);
      case "by-method" -> Optional.of(RepeatClass.BY_METHOD);
      default -> throw values.wrong(place + ".repeat is not always, never, with-key or by-method");
    };
  }

  private PageRule pages(@Nullable Object value, String place) throws ImportException {
    Map<String, Object> map = values.map(value, place, PAGES);
    PageRule rule =
        new PageRule(
            text(map, "items", place).orElse(""),
            text(map, "cursor", place).orElse(""),
            text(map, "next", place).orElse(""),
            text(map, "more", place).orElse(""),
            text(map, "offset", place).orElse(""),
            text(map, "total", place).orElse(""),
            text(map, "restartOn", place).orElse(""));
    boolean isByCursor = !rule.cursor().isEmpty() && !rule.next().isEmpty();
    boolean isOneOfBoth = isByCursor != !rule.offset().isEmpty();
    if (rule.items().isEmpty() || !isOneOfBoth) {
      throw values.wrong(place + " does not have items, and cursor and next, or else offset");
    }
    return rule;
  }

  private Optional<String> text(Map<String, Object> map, String key, String place)
      throws ImportException {
    if (!map.containsKey(key)) {
      return Optional.empty();
    }
    if (map.get(key) instanceof String text && !text.isBlank()) {
      return Optional.of(text);
    }
    throw values.wrong("%s.%s is not a string".formatted(place, key));
  }
}
