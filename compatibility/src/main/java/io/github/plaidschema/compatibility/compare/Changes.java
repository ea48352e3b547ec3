package io.github.plaidschema.compatibility.compare;

import java.util.ArrayList;
import java.util.List;

/** Collects the changes of one type. */
final class Changes {
  private final String type;
  private final boolean isPublic;
  private final List<Change> all = new ArrayList<>();

  /**
   * @param isPublic whether others have code that names the type
   */
  Changes(String type, boolean isPublic) {
    this.type = type;
    this.isPublic = isPublic;
  }

  void add(ChangeKind kind, String member, String before, String after, Effects effects) {
    Effects seen = isPublic ? effects : effects.onTheWireOnly();
    all.add(new Change(kind, type, member, before, after, seen.all()));
  }

  /** Of the type itself. */
  void add(ChangeKind kind, String before, String after, Effects effects) {
    add(kind, "", before, after, effects);
  }

  List<Change> all() {
    return all;
  }
}
