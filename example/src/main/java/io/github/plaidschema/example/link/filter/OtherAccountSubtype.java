package io.github.plaidschema.example.link.filter;

/** Subtypes of the accounts that are of no other type. */
public enum OtherAccountSubtype {
  OTHER,
  ALL
}
