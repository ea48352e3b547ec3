package io.github.plaidschema.openapi.read;

import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.report.Findings;
import io.github.plaidschema.openapi.report.Place;
import io.github.plaidschema.openapi.yaml.YamlNode;
import io.github.plaidschema.openapi.yaml.YamlNode.Mapping;
import io.github.plaidschema.openapi.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds keywords to the kinds of values that they take. Readers ask here before they look at an
 * object, and then need not ask again.
 */
final class ShapeCheck {
  private static final int MAX_TEXT = 40;

  private final Findings findings;
  private final boolean isLenient;

  /**
   * @param isLenient whether a value of another kind is a finding, and ignored, rather than an
   *     error
   */
  ShapeCheck(Findings findings, boolean isLenient) {
    this.findings = findings;
    this.isLenient = isLenient;
  }

  /**
   * The object without the values that are ignored; itself if there are none.
   *
   * @throws ImportException if a keyword has a value of another kind
   */
  Location checked(Location at, ObjectShape shape, Place place) throws ImportException {
    requireIndispensable(at, shape, place);
    Map<String, YamlNode> kept = new LinkedHashMap<>();
    boolean isChanged = false;
    for (Map.Entry<String, YamlNode> entry : at.mapping().entries().entrySet()) {
      Optional<ValueShape> wanted = shape.of(entry.getKey());
      YamlNode value = entry.getValue();
      if (wanted.isPresent() && !value.isNull()) {
        Optional<YamlNode> checked =
            shape == ObjectShape.SCHEMA && isFlag(entry, place)
                ? Optional.empty()
                : value(at.child(entry.getKey(), value), wanted.get(), place);
        isChanged |= checked.filter(node -> node == value).isEmpty();
        checked.ifPresent(node -> kept.put(entry.getKey(), node));
      } else {
        kept.put(entry.getKey(), value);
      }
    }
    return isChanged ? at.with(new Mapping(kept, at.node().line())) : at;
  }

  private void requireIndispensable(Location at, ObjectShape shape, Place place)
      throws ImportException {
    Optional<String> keyword = shape.indispensable();
    boolean isMissing =
        keyword.flatMap(at.mapping()::get).filter(value -> !value.isNull()).isEmpty();
    if (keyword.isPresent() && isMissing && at.node() instanceof Mapping) {
      reject(
          "%s (line %d) has no %s, which is required"
              .formatted(at, at.node().line(), keyword.get()),
          place);
    }
  }

  /**
   * The value without the elements that are ignored; itself if there are none, and empty if it is
   * ignored as a whole.
   *
   * @throws ImportException if it is of another kind
   */
  Optional<YamlNode> value(Location at, ValueShape wanted, Place place) throws ImportException {
    if (!wanted.fits(at.node())) {
      rejectValue(at, wanted, place);
      return Optional.empty();
    }
    Optional<ValueShape> element = wanted.element();
    if (element.isPresent() && at.node() instanceof Sequence sequence) {
      return Optional.of(elements(at, sequence, wanted, place));
    }
    if (element.isPresent() && at.node() instanceof Mapping mapping) {
      return Optional.of(entries(at, mapping, wanted, place));
    }
    return Optional.of(at.node());
  }

  private YamlNode elements(Location at, Sequence sequence, ValueShape shape, Place place)
      throws ImportException {
    List<YamlNode> kept = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    boolean isChanged = false;
    for (int i = 0; i < sequence.items().size(); i++) {
      YamlNode item = sequence.items().get(i);
      Location element = at.child(Integer.toString(i), item);
      Optional<YamlNode> checked = element(element, shape.element().orElseThrow(), place);
      if (shape.hasDifferentElements()
          && item instanceof YamlNode.Scalar scalar
          && !texts.add(scalar.text())) {
        reject("%s (line %d) is %s again".formatted(element, item.line(), described(item)), place);
        checked = Optional.empty();
      }
      isChanged |= checked.filter(node -> node == item).isEmpty();
      checked.ifPresent(kept::add);
    }
    return isChanged ? new Sequence(List.copyOf(kept), sequence.line()) : sequence;
  }

  /** Unlike a keyword, an element that is null is there. */
  private Optional<YamlNode> element(Location at, ValueShape wanted, Place place)
      throws ImportException {
    if (at.node().isNull()) {
      rejectValue(at, wanted, place);
      return Optional.empty();
    }
    return value(at, wanted, place);
  }

  private YamlNode entries(Location at, Mapping mapping, ValueShape shape, Place place)
      throws ImportException {
    Map<String, YamlNode> kept = new LinkedHashMap<>();
    boolean isChanged = false;
    for (Map.Entry<String, YamlNode> entry : mapping.entries().entrySet()) {
      YamlNode value = entry.getValue();
      Optional<YamlNode> checked =
          shape.isExtension(entry.getKey())
              ? Optional.of(value)
              : value(at.child(entry.getKey(), value), shape.element().orElseThrow(), place);
      isChanged |= checked.filter(node -> node == value).isEmpty();
      checked.ifPresent(node -> kept.put(entry.getKey(), node));
    }
    return isChanged ? new Mapping(kept, mapping.line()) : mapping;
  }

  /** In draft 3 of JSON Schema, a property says itself whether it is required; many still do so. */
  private boolean isFlag(Map.Entry<String, YamlNode> keyword, Place place) {
    boolean isFlag =
        keyword.getKey().equals("required")
            && (keyword.getValue().isTrue() || keyword.getValue().isFalse());
    if (isFlag) {
      findings.add(
          place,
          "says required: %s of itself, as in draft 3 of JSON Schema, which is not read: the object around it lists what it requires"
              .formatted(keyword.getValue().isTrue()));
    }
    return isFlag;
  }

  private void rejectValue(Location at, ValueShape wanted, Place place) throws ImportException {
    reject(
        "%s (line %d) is %s, where %s belongs"
            .formatted(
                at,
                at.node().line(),
                wanted.lacksElements(at.node()) ? "an empty array" : described(at.node()),
                wanted),
        place);
  }

  private void reject(String text, Place place) throws ImportException {
    if (!isLenient) {
      throw new ImportException(text);
    }
    findings.add(place, text + ": ignored");
  }

  private static String described(YamlNode node) {
    if (node instanceof Mapping) {
      return "an object";
    }
    if (node instanceof Sequence) {
      return "an array";
    }
    YamlNode.Scalar scalar = (YamlNode.Scalar) node;
    String text =
        scalar.text().length() <= MAX_TEXT
            ? scalar.text()
            : scalar.text().substring(0, MAX_TEXT) + "…";
    return switch (scalar.kind()) {
      case STRING -> "the string \"" + text + "\"";
      case INTEGER, NUMBER -> "the number " + text;
      case BOOLEAN, NULL -> text;
    };
  }
}
