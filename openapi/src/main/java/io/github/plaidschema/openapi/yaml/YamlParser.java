package io.github.plaidschema.openapi.yaml;

import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.yaml.YamlNode.Mapping;
import io.github.plaidschema.openapi.yaml.YamlNode.Scalar;
import io.github.plaidschema.openapi.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Makes a tree of the events of a YAML 1.2 file. What an alias refers to is shared, and counted as
 * often as it is referred to, so that few lines cannot stand for more than a reader can walk over.
 */
final class YamlParser {
  static final int MAX_DEPTH = 400;
  private static final int MAX_NODES = 10_000_000;
  private static final String MERGE = "<<";

  private final String file;
  private final Iterator<Event> events;
  private final Map<Anchor, Anchored> anchors = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();
  private int nodes;
  private int depth;

  /** What an anchor names, and how many values that is. */
  private record Anchored(YamlNode node, int nodes) {}

  YamlParser(String file, String text) {
    this.file = file;
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setCodePointLimit(Integer.MAX_VALUE)
            .setParseComments(false)
            .build();
    this.events = new ParserImpl(settings, new StreamReader(settings, text));
  }

  Optional<YamlNode> parse() throws ImportException {
    try {
      next();
      Event first = next();
      if (first.getEventId() == Event.ID.StreamEnd) {
        return Optional.empty();
      }
      YamlNode root = node(next());
      next();
      Event end = next();
      if (end.getEventId() != Event.ID.StreamEnd) {
        throw error(line(end), "has more than one YAML document");
      }
      return Optional.of(root);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new ImportException(
          "%s:%d: is not YAML: %s".formatted(file, line, printable(e.getProblem())), e);
    } catch (YamlEngineException e) {
      throw new ImportException(
          "%s is not YAML: %s".formatted(file, printable(String.valueOf(e.getMessage()))), e);
    }
  }

  private static String printable(String message) {
    return message.replaceAll("[^\\x20-\\x7e\\n]", "?").lines().findFirst().orElse("");
  }

  private Event next() {
    return events.next();
  }

  private static int line(Event event) {
    return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }

  private ImportException error(int line, String text) {
    return new ImportException("%s:%d: %s".formatted(file, line, text));
  }

  private YamlNode node(Event event) throws ImportException {
    int before = nodes;
    count(line(event), 1);
    if (event instanceof ScalarEvent scalar) {
      return anchored(scalar.getAnchor(), scalar(scalar), before);
    }
    if (event instanceof AliasEvent alias) {
      Anchored target = anchors.get(alias.getAlias());
      if (target == null) {
        throw error(
            line(event), "the alias *%s has no anchor before it".formatted(alias.getAlias()));
      }
      count(line(event), target.nodes());
      return target.node();
    }
    if (++depth > MAX_DEPTH) {
      throw error(line(event), "is nested deeper than %d levels".formatted(MAX_DEPTH));
    }
    YamlNode node;
    if (event instanceof SequenceStartEvent sequence) {
      node = anchored(sequence.getAnchor(), sequence(line(event)), before);
    } else {
      MappingStartEvent mapping = (MappingStartEvent) event;
      node = anchored(mapping.getAnchor(), mapping(line(event)), before);
    }
    depth--;
    return node;
  }

  private void count(int line, int more) throws ImportException {
    nodes += more;
    if (nodes > MAX_NODES) {
      throw error(line, "stands for more than %,d values".formatted(MAX_NODES));
    }
  }

  private YamlNode anchored(Optional<Anchor> anchor, YamlNode node, int before) {
    anchor.ifPresent(name -> anchors.put(name, new Anchored(node, nodes - before)));
    return node;
  }

  private YamlNode sequence(int line) throws ImportException {
    List<YamlNode> items = new ArrayList<>();
    for (Event item = next(); item.getEventId() != Event.ID.SequenceEnd; item = next()) {
      items.add(node(item));
    }
    return new Sequence(List.copyOf(items), line);
  }

  private YamlNode mapping(int line) throws ImportException {
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    List<YamlNode> merged = new ArrayList<>();
    for (Event key = next(); key.getEventId() != Event.ID.MappingEnd; key = next()) {
      boolean isMerge =
          key instanceof ScalarEvent scalar && scalar.isPlain() && scalar.getValue().equals(MERGE);
      String name = key(key);
      YamlNode value = node(next());
      if (isMerge) {
        merged.add(value);
      } else {
        YamlNode other = entries.putIfAbsent(name, value);
        if (other != null) {
          throw error(line(key), "has the key %s again".formatted(name));
        }
      }
    }
    for (YamlNode value : merged) {
      merge(value, entries);
    }
    return new Mapping(entries, line);
  }

  /** YAML 1.2 has no merge keys; documents that were written with other parsers in mind do. */
  private static void merge(YamlNode value, Map<String, YamlNode> entries) {
    if (value instanceof Mapping mapping) {
      mapping.entries().forEach(entries::putIfAbsent);
    } else if (value instanceof Sequence sequence) {
      sequence.items().forEach(item -> merge(item, entries));
    }
  }

  private String key(Event event) throws ImportException {
    if (node(event) instanceof Scalar scalar) {
      return keys.computeIfAbsent(scalar.text(), text -> text);
    }
    throw error(line(event), "has a key that is not a string");
  }

  private static Scalar scalar(ScalarEvent event) {
    String text = event.getValue();
    boolean isString =
        event.getScalarStyle() != ScalarStyle.PLAIN
            || event.getTag().filter(tag -> tag.endsWith(":str") || tag.equals("!")).isPresent();
    return new Scalar(text, isString ? Scalar.Kind.STRING : PlainScalars.kind(text), line(event));
  }
}
