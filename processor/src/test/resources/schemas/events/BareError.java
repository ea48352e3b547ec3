package sdk.events;

import java.util.Optional;

/** An implementation that is not generated, and lacks what a union recognizes. */
public final class BareError implements AssetsError {
  /** One of them. */
  public static AssetsError bare() {
    return new BareError();
  }

  @Override
  public Optional<Code> code() {
    return Optional.empty();
  }

  @Override
  public Optional<String> level() {
    return Optional.empty();
  }
}
