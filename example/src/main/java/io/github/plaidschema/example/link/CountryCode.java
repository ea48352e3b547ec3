package io.github.plaidschema.example.link;

import io.github.plaidschema.JsonName;

/** The countries that Plaid works in, as ISO 3166-1 alpha-2 codes. */
public enum CountryCode {
  @JsonName("US")
  US,

  @JsonName("GB")
  GB,

  @JsonName("ES")
  ES,

  @JsonName("NL")
  NL,

  @JsonName("FR")
  FR,

  @JsonName("IE")
  IE,

  @JsonName("CA")
  CA,

  @JsonName("DE")
  DE,

  @JsonName("IT")
  IT,

  @JsonName("PL")
  PL,

  @JsonName("DK")
  DK,

  @JsonName("NO")
  NO,

  @JsonName("SE")
  SE,

  @JsonName("EE")
  EE,

  @JsonName("LT")
  LT,

  @JsonName("LV")
  LV,

  @JsonName("PT")
  PT,

  @JsonName("BE")
  BE,

  @JsonName("AT")
  AT,

  @JsonName("FI")
  FI
}
