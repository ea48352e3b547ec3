package com.example.bank;

/** The types of accounts that this version knows. */
public enum AccountType {
  DEPOSITORY,
  CREDIT
}
