package io.github.plaidschema.compatibility.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects the changes of one type, or of one interface of operations. */
final class Changes {
  private final String type;
  private final Set<Audience> audiences;
  private final List<Change> all = new ArrayList<>();

  /**
   * @param audiences those that there can be: nobody has code that names a type that is not public
   */
  Changes(String type, Set<Audience> audiences) {
    this.type = type;
    this.audiences = audiences;
  }

  void add(ChangeKind kind, String member, String before, String after, Effects effects) {
    all.add(new Change(kind, type, member, before, after, effects.onlyOn(audiences).all()));
  }

  /** Of the type itself. */
  void add(ChangeKind kind, String before, String after, Effects effects) {
    add(kind, "", before, after, effects);
  }

  List<Change> all() {
    return all;
  }
}
