package io.github.plaidschema.client;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Logs what calls do to the logger {@code io.github.plaidschema.client}: failures at {@code
 * WARNING}, retries at {@code INFO}, attempts and responses at {@code DEBUG}, and bodies, redacted
 * by their schemas, at {@code TRACE}.
 *
 * @since 0.1.0
 */
public final class LoggingListener implements ClientListener {

  private final Logger logger;

  /** A listener that logs to the usual logger. */
  public LoggingListener() {
    this(System.getLogger("io.github.plaidschema.client"));
  }

  /** A listener that logs to another logger. */
  public LoggingListener(Logger logger) {
    this.logger = logger;
  }

  @Override
  public void attempt(Attempt event) {
    log(Level.DEBUG, event.operation(), "attempt " + event.number());
  }

  @Override
  public void content(Content event) {
    if (logger.isLoggable(Level.TRACE)) {
      String kind = event.isRequest() ? "request " : "response ";
      log(Level.TRACE, event.operation(), kind + event.redacted().get());
    }
  }

  @Override
  public void response(Response event) {
    log(
        Level.DEBUG,
        event.operation(),
        "status " + event.status() + " after " + event.duration().toMillis() + " ms");
  }

  @Override
  public void retry(Retry event) {
    log(
        Level.INFO,
        event.operation(),
        event.reason() + ", sent again in " + event.delay().toMillis() + " ms");
  }

  @Override
  public void failure(Failure event) {
    log(
        Level.WARNING,
        event.operation(),
        "failed after " + event.duration().toMillis() + " ms: " + event.exception().getMessage());
  }

  private void log(Level level, String operation, String what) {
    if (logger.isLoggable(level)) {
      logger.log(level, operation + ": " + what);
    }
  }
}
