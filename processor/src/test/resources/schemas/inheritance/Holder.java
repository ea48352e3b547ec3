package sdk.inheritance;

import java.util.List;
import java.util.Optional;

/** Generic, and so no schema itself. */
public interface Holder<T, E extends Comparable<E>> {
  T held();

  Optional<List<E>> others();
}
