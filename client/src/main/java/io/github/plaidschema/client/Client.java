package io.github.plaidschema.client;

import io.github.plaidschema.client.retry.RetryBudget;
import io.github.plaidschema.client.retry.RetryPolicy;
import io.github.plaidschema.client.transport.Headers;
import io.github.plaidschema.client.transport.JdkTransport;
import io.github.plaidschema.client.transport.Transport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests to one base URL, on behalf of the owner of the credentials. Immutable, shared by
 * threads; a program needs one.
 *
 * <pre>{@code
 * Client client =
 *     Client.builder("https://sandbox.plaid.com")
 *         .credentials(Credentials.headers(secrets::asHeaders))
 *         .build();
 * LinkApi link = new LinkApiClient(client);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Client {

  private final ClientSettings settings;

  private Client(ClientSettings settings) {
    this.settings = settings;
  }

  /**
   * Returns a builder of a client.
   *
   * @param baseUrl what comes before the path of each operation: {@code https}, or {@code http} on
   *     the loopback address
   * @throws IllegalArgumentException if credentials could not be sent there safely; the message
   *     does not show the URL
   */
  public static Builder builder(String baseUrl) {
    return new Builder(BaseUrl.of(baseUrl));
  }

  /** Prepares a call without a body. */
  public <A> Call<A> call(ApiOperation<Void, A> operation) {
    return prepared(operation, null);
  }

  /**
   * Prepares a call.
   *
   * @param request the body, written when the call is sent
   */
  public <Q, A> Call<A> call(ApiOperation<Q, A> operation, Q request) {
    return prepared(operation, Objects.requireNonNull(request, "request"));
  }

  private <Q, A> Call<A> prepared(ApiOperation<Q, A> operation, @Nullable Q request) {
    return new Call<>(
        this,
        operation,
        (parameters, options) -> CallPlan.of(settings, operation, request, parameters, options),
        new CallParameters());
  }

  ClientSettings settings() {
    return settings;
  }

  @Override
  public String toString() {
    return "Client[" + settings.baseUrl() + "]";
  }

  /** Collects the settings of a client. */
  public static final class Builder {

    private static final Duration DEADLINE = Duration.ofSeconds(60);

    private final BaseUrl baseUrl;
    private final Headers.Builder headers = Headers.builder();
    private final List<ClientListener> listeners = new ArrayList<>();
    private @Nullable Credentials credentials;
    private @Nullable Transport transport;
    private @Nullable TimeSource time;
    private DoubleSupplier random = () -> ThreadLocalRandom.current().nextDouble();
    private Supplier<String> idempotencyKeys = () -> UUID.randomUUID().toString();
    private Duration deadline = DEADLINE;
    private RetryPolicy retries = RetryPolicy.DEFAULT;
    private RetryBudget budget = RetryBudget.create();

    private Builder(BaseUrl baseUrl) {
      this.baseUrl = baseUrl;
      headers.set("User-Agent", "plaid-schema-client");
    }

    /** Who calls; has to be set. */
    public Builder credentials(Credentials given) {
      credentials = given;
      return this;
    }

    /** What carries requests; the JDK's HTTP client unless set. */
    public Builder transport(Transport given) {
      transport = given;
      return this;
    }

    /** The clocks and the timer; the machine's unless set. */
    public Builder time(TimeSource given) {
      time = given;
      return this;
    }

    /** Random numbers from 0 to less than 1, for the waits between attempts. */
    public Builder random(DoubleSupplier given) {
      random = given;
      return this;
    }

    /** Makes idempotency keys, no two alike; random UUIDs unless set. */
    public Builder idempotencyKeys(Supplier<String> given) {
      idempotencyKeys = given;
      return this;
    }

    /**
     * The longest time that a call takes, its attempts, waits and body together; 60 seconds unless
     * set.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder deadline(Duration longest) {
      deadline = RequestOptions.checkedDeadline(longest);
      return this;
    }

    /** How often a request is sent; {@link RetryPolicy#DEFAULT} unless set. */
    public Builder retries(RetryPolicy policy) {
      retries = policy;
      return this;
    }

    /** Bounds the retries of all calls; {@link RetryBudget#create} unless set. */
    public Builder retryBudget(RetryBudget given) {
      budget = given;
      return this;
    }

    /**
     * A header of every request.
     *
     * @throws IllegalArgumentException if the header cannot be sent; the message does not show it
     */
    public Builder header(String name, String value) {
      HeaderRules.check(name, value);
      headers.set(name, value);
      return this;
    }

    /** Adds a listener. */
    public Builder listener(ClientListener listener) {
      listeners.add(listener);
      return this;
    }

    /**
     * Builds the client.
     *
     * @throws IllegalStateException if there are no credentials
     */
    public Client build() {
      Credentials given = credentials;
      if (given == null) {
        throw new IllegalStateException(
            "no credentials: set credentials, or Credentials.none() if the service wants none");
      }
      Transport carrying = transport;
      TimeSource clocks = time;
      return new Client(
          new ClientSettings(
              baseUrl,
              given,
              carrying != null ? carrying : JdkTransport.create(),
              clocks != null ? clocks : TimeSource.system(),
              random,
              idempotencyKeys,
              deadline,
              retries,
              budget,
              new CommonHeaders(headers.build()),
              new Listeners(listeners)));
    }
  }
}
