package io.github.plaidschema.json.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The names of every object that is open, by its depth. */
public final class NameScopes {

  private static final int INITIAL_DEPTH = 8;

  private @Nullable NameScope[] scopes = new @Nullable NameScope[INITIAL_DEPTH];

  /** No object is open. */
  public NameScopes() {}

  /** Begins the object at a depth. */
  public void open(int depth) {
    if (depth < scopes.length) {
      NameScope scope = scopes[depth];
      if (scope != null) {
        scope.clear();
      }
    }
  }

  /**
   * Adds a name, which is well formed and stands between two indexes, to the object at a depth.
   *
   * @param plain whether it is ASCII without escapes
   * @return false if the object had this name already
   */
  public boolean add(int depth, byte[] bytes, int from, int to, boolean plain) {
    if (depth >= scopes.length) {
      scopes = Arrays.copyOf(scopes, Math.max(depth + 1, 2 * scopes.length));
    }
    NameScope scope = scopes[depth];
    if (scope == null) {
      scope = new NameScope();
      scopes[depth] = scope;
    }
    return scope.add(bytes, from, to, plain);
  }
}
