package io.github.plaidschema.compatibility.compare;

import static io.github.plaidschema.compatibility.compare.Audience.COMPILED;
import static io.github.plaidschema.compatibility.compare.Audience.IMPLEMENTERS;
import static io.github.plaidschema.compatibility.compare.Audience.READERS;
import static io.github.plaidschema.compatibility.compare.Audience.SOURCE;
import static io.github.plaidschema.compatibility.compare.Audience.WRITERS;
import static java.util.stream.Collectors.toSet;

import io.github.plaidschema.compatibility.describe.Declaration;
import io.github.plaidschema.compatibility.describe.Enumeration;
import io.github.plaidschema.compatibility.describe.Field;
import io.github.plaidschema.compatibility.describe.JavaType;
import io.github.plaidschema.compatibility.describe.Schema;
import io.github.plaidschema.compatibility.describe.Union;
import io.github.plaidschema.compatibility.describe.Version;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares two versions, type by type.
 *
 * @since 0.1.0
 */
public final class VersionComparer {
  private static final String OPEN_ENUM = "io.github.plaidschema.json.OpenEnum";

  private final Version older;
  private final Version newer;
  private final Renames renames;
  private final WireReading oldReadsNew;
  private final WireReading newReadsOld;
  private final Set<String> oldClosedEnums;
  private final Set<String> newClosedEnums;
  private final Traffic oldTraffic;
  private final Traffic newTraffic;

  private VersionComparer(Version older, Version newer) {
    this.older = older;
    this.newer = newer;
    this.renames = Renames.between(older, newer);
    this.oldReadsNew =
        new WireReading(
            newer,
            older,
            (written, read) -> renames.areSame(read, written),
            Direction.OLD_READS_NEW);
    this.newReadsOld = new WireReading(older, newer, renames::areSame, Direction.NEW_READS_OLD);
    this.oldClosedEnums = closedEnums(older);
    this.newClosedEnums = closedEnums(newer);
    this.oldTraffic = Traffic.of(older);
    this.newTraffic = Traffic.of(newer);
  }

  /** All changes from the one version to the other. */
  public static Comparison compare(Version older, Version newer) {
    TreeSet<String> unseen = new TreeSet<>(older.unseen());
    unseen.addAll(newer.unseen());
    return new Comparison(
        older.name(), newer.name(), new VersionComparer(older, newer).changes(), unseen);
  }

  private List<Change> changes() {
    List<Change> all = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>(older.declarations().keySet());
    names.addAll(newer.declarations().keySet());
    for (String name : names) {
      Optional<Declaration> before = older.find(Declaration.class, name);
      Optional<Declaration> after = newer.find(Declaration.class, renames.newName(name));
      Changes changes = new Changes(name, audiences(name, before.or(() -> after).orElseThrow()));
      if (before.isPresent() && after.isPresent()) {
        compare(before.get(), after.get(), changes);
      } else if (before.isPresent()) {
        removed(before.get(), changes);
      } else if (!renames.isNewNameOfAnOldType(name)) {
        added(after.orElseThrow(), changes);
      }
      all.addAll(changes.all());
    }
    all.addAll(
        new OperationChanges(oldReadsNew, newReadsOld)
            .compare(OperationPairs.between(older, newer)));
    return all;
  }

  /** To whom changes of a type may matter. */
  private Set<Audience> audiences(String oldName, Declaration declaration) {
    Set<Audience> audiences = EnumSet.allOf(Audience.class);
    if (!declaration.head().isPublic()) {
      audiences.removeIf(Audience::hasCode);
    }
    String newName = renames.newName(oldName);
    if (oldTraffic.isOnlySent(oldName) && !newTraffic.isReceived(newName)) {
      audiences.remove(READERS);
    }
    if (oldTraffic.isOnlyReceived(oldName) && !newTraffic.isSent(newName)) {
      audiences.remove(WRITERS);
    }
    return audiences;
  }

  private void compare(Declaration before, Declaration after, Changes changes) {
    if (!before.name().equals(after.name())) {
      changes.add(
          ChangeKind.TYPE_RENAMED,
          before.name(),
          after.name(),
          goneForCallers("under its old name"));
    }
    if (before.getClass() != after.getClass()) {
      changes.add(
          ChangeKind.TYPE_KIND_CHANGED,
          before.kind(),
          after.kind(),
          goneForCallers("as what it was")
              .breaks(READERS, "The old version rejects what the new one writes.")
              .breaks(WRITERS, "The new version rejects what the old one wrote."));
      return;
    }
    new HeadChanges(renames, changes).compare(before.head(), after.head(), fields(after));
    if (before instanceof Schema schema && after instanceof Schema other) {
      FieldChanges fields = new FieldChanges(oldReadsNew, newReadsOld, changes);
      new SchemaChanges(schema, other, fields, changes).compare();
    } else if (before instanceof Enumeration enumeration && after instanceof Enumeration other) {
      new EnumChanges(
              enumeration,
              other,
              oldClosedEnums.contains(before.name()),
              newClosedEnums.contains(after.name()),
              changes)
          .compare();
    } else if (before instanceof Union union && after instanceof Union other) {
      new UnionChanges(union, other, renames, changes).compare();
    }
  }

  /** The names of the accessors that describe fields. */
  private static Set<String> fields(Declaration declaration) {
    return declaration instanceof Schema schema
        ? schema.fields().stream().map(field -> field.accessor().name()).collect(toSet())
        : Set.of();
  }

  /** An enum that is there, but that no field is of any more, is not a change of its own. */
  private void removed(Declaration declaration, Changes changes) {
    boolean isThere = newer.types().contains(declaration.name());
    if (isThere && declaration instanceof Enumeration) {
      return;
    }
    changes.add(
        ChangeKind.TYPE_REMOVED,
        declaration.kind(),
        isThere ? "a type without annotation" : "",
        goneForCallers(""));
  }

  /** An enum that was there, but that no field was of, is not a change of its own. */
  private void added(Declaration declaration, Changes changes) {
    boolean wasThere = older.types().contains(declaration.name());
    if (!(wasThere && declaration instanceof Enumeration)) {
      changes.add(ChangeKind.TYPE_ADDED, "", declaration.kind(), Effects.none());
    }
  }

  private static Effects goneForCallers(String how) {
    String tail = how.isEmpty() ? "." : " " + how + ".";
    return Effects.none()
        .breaks(COMPILED, "Compiled callers do not find it" + tail)
        .breaks(SOURCE, "Code that uses it does not compile.")
        .breaks(IMPLEMENTERS, "Implementations do not compile.");
  }

  /** The enums of which a version has values that are not {@code OpenEnum}. */
  private static Set<String> closedEnums(Version version) {
    Set<String> closed = new HashSet<>();
    for (Declaration declaration : version.declarations().values()) {
      if (declaration instanceof Schema schema) {
        for (Field field : schema.fields()) {
          collectClosed(field.type(), closed);
        }
      }
    }
    return closed;
  }

  private static void collectClosed(JavaType type, Set<String> closed) {
    if (!type.name().equals(OPEN_ENUM)) {
      closed.add(type.name());
      type.arguments().forEach(argument -> collectClosed(argument, closed));
    }
  }
}
