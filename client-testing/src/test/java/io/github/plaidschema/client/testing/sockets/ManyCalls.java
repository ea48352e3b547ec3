package io.github.plaidschema.client.testing.sockets;

import io.github.plaidschema.client.Client;
import io.github.plaidschema.client.transport.JdkTransport;
import io.github.plaidschema.json.JsonValue;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** A program that makes many calls at once, for a process with little memory. */
final class ManyCalls {

  private static final int CALLS = 20_000;
  private static final int AT_ONCE = 1_000;

  private ManyCalls() {}

  /** Takes the base URL, and prints how many calls have succeeded. */
  public static void main(String[] arguments) throws InterruptedException {
    Client client = Echo.client(arguments[0], JdkTransport.create());
    JsonValue request = JsonValue.object(Map.of("text", JsonValue.of("x".repeat(2_000))));
    Semaphore free = new Semaphore(AT_ONCE);
    AtomicInteger succeeded = new AtomicInteger();
    for (int i = 0; i < CALLS; i++) {
      free.acquire();
      Object unused =
          client
              .call(Echo.OPERATION, request)
              .sendAsync()
              .whenComplete(
                  (response, failure) -> {
                    if (request.equals(response)) {
                      succeeded.incrementAndGet();
                    }
                    free.release();
                  });
    }
    free.acquire(AT_ONCE);
    System.out.println(succeeded);
  }
}
