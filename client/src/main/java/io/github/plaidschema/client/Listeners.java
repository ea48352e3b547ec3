package io.github.plaidschema.client;

import io.github.plaidschema.client.ClientListener.Attempt;
import io.github.plaidschema.client.ClientListener.Content;
import io.github.plaidschema.client.ClientListener.Failure;
import io.github.plaidschema.client.ClientListener.Response;
import io.github.plaidschema.client.ClientListener.Retry;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The listeners of a client. One that throws harms neither the call nor the others. Events are made
 * only where there is a listener.
 */
record Listeners(List<ClientListener> all) {

  private static final System.Logger LOG = System.getLogger("io.github.plaidschema.client");

  Listeners {
    all = List.copyOf(all);
  }

  void attempt(String operation, int number) {
    if (!all.isEmpty()) {
      Attempt event = new Attempt(operation, number);
      tell(each -> each.attempt(event));
    }
  }

  void content(String operation, int number, boolean isRequest, @Nullable Object content) {
    if (!all.isEmpty()) {
      Content event = new Content(operation, number, isRequest, () -> RedactedText.of(content));
      tell(each -> each.content(event));
    }
  }

  void response(String operation, int number, int status, long nanos) {
    if (!all.isEmpty()) {
      Response event = new Response(operation, number, status, Duration.ofNanos(nanos));
      tell(each -> each.response(event));
    }
  }

  void retry(String operation, int number, String reason, Duration delay) {
    if (!all.isEmpty()) {
      Retry event = new Retry(operation, number, reason, delay);
      tell(each -> each.retry(event));
    }
  }

  void failure(String operation, ApiException exception, long nanos) {
    if (!all.isEmpty()) {
      Failure event =
          new Failure(operation, exception.attempts(), exception, Duration.ofNanos(nanos));
      tell(each -> each.failure(event));
    }
  }

  private void tell(Consumer<ClientListener> event) {
    for (ClientListener listener : all) {
      try {
        event.accept(listener);
      } catch (RuntimeException e) {
        LOG.log(System.Logger.Level.WARNING, "a listener threw " + e.getClass().getName());
      }
    }
  }
}
