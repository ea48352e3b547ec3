package sdk.codecs;

import java.math.BigDecimal;

/** A type of the author's own. */
public record Money(BigDecimal amount, String currency) {}
