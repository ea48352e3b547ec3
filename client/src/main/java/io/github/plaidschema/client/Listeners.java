package io.github.plaidschema.client;

import java.util.List;
import java.util.function.Consumer;

/** The listeners of a client. One that throws harms neither the call nor the others. */
record Listeners(List<ClientListener> all) {

  private static final System.Logger LOG = System.getLogger("io.github.plaidschema.client");

  Listeners {
    all = List.copyOf(all);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  void tell(Consumer<ClientListener> event) {
    for (ClientListener listener : all) {
      try {
        event.accept(listener);
      } catch (RuntimeException e) {
        LOG.log(System.Logger.Level.WARNING, "a listener threw " + e.getClass().getName());
      }
    }
  }
}
