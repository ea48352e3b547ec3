package io.github.plaidschema.benchmarks.corpus;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/** Draws the texts of properties: what a text looks like follows from the property's name. */
final class Texts {
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  private static final List<String> WORDS =
      List.of(
          "river", "market", "corner", "garden", "harbor", "union", "summit", "cedar", "north",
          "coffee", "books", "travel", "grocer", "bakery", "studio", "energy", "water", "mobile");
  // One text in some hundred is not ASCII, as names of shops and places are.
  private static final List<String> FOREIGN_WORDS =
      List.of("Café Zürich", "Señor Peña", "Łódź Główna", "東京駅");
  private static final List<String> CATEGORIES =
      List.of("FOOD_AND_DRINK", "TRANSPORTATION", "TRAVEL", "INCOME", "RENT_AND_UTILITIES");
  private static final List<String> SUBTYPES =
      List.of("checking", "savings", "credit card", "money market", "401k", "brokerage");

  private final Random random;

  Texts(Random random) {
    this.random = random;
  }

  /** A text that the property of this name of this owner could have. */
  String of(String owner, String name) {
    if (name.endsWith("_currency_code")) {
      return one(List.of("USD", "USD", "USD", "CAD", "EUR", "GBP"));
    }
    if (name.endsWith("url") || name.equals("website") || name.equals("webhook")) {
      return "https://www." + one(WORDS) + ".example/" + letters(6);
    }
    if (name.endsWith("token")) {
      return "token-sandbox-" + uuid();
    }
    if (name.equals("institution_id")) {
      return "ins_" + digits(5);
    }
    if (name.equals("id") || name.endsWith("_id") || name.endsWith("_ids")) {
      return name.equals("request_id") ? letters(15) : letters(random.nextInt(3) == 0 ? 37 : 17);
    }
    return switch (name) {
      case "type" -> type(owner);
      case "subtype" -> one(SUBTYPES);
      case "account_subtypes" -> "all";
      case "update_type" -> one(List.of("background", "user_present_required"));
      case "mask" -> digits(4);
      case "account", "account_number" -> digits(10);
      case "routing", "wire_routing", "routing_number" -> digits(9);
      case "cusip", "isin", "sedol" -> letters(9);
      case "country" -> "US";
      case "postal_code" -> digits(5);
      case "payment_channel" -> one(List.of("online", "in store", "other"));
      case "transaction_type" -> one(List.of("place", "special", "digital", "unresolved"));
      case "transaction_code" -> one(List.of("purchase", "transfer", "cash", "standing order"));
      case "verification_status" -> one(List.of("automatically_verified", "manually_verified"));
      case "persistent_account_id" -> letters(64).toLowerCase(java.util.Locale.ROOT);
      case "primary", "detailed", "category" -> one(CATEGORIES);
      case "timestamp", "created_at", "finished_at", "started_at" -> dateTime();
      default -> phrase();
    };
  }

  private String type(String owner) {
    return switch (owner) {
      case "YieldRate" -> one(List.of("coupon", "coupon_equivalent", "discount", "yield"));
      case "PhoneNumber" -> one(List.of("home", "work", "office", "mobile", "other"));
      case "Email" -> one(List.of("primary", "secondary", "other"));
      default -> phrase();
    };
  }

  LocalDate date() {
    return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2_500));
  }

  /** In UTC, with milliseconds in one of two. */
  String dateTime() {
    int millis = random.nextBoolean() ? 1 + random.nextInt(999) : 0;
    LocalTime time =
        LocalTime.of(
            random.nextInt(24), random.nextInt(60), 1 + random.nextInt(59), millis * 1_000_000);
    return OffsetDateTime.of(date(), time, ZoneOffset.UTC).toString();
  }

  /** Two to four words, now and then with a character that JSON escapes. */
  private String phrase() {
    if (random.nextInt(150) == 0) {
      return one(FOREIGN_WORDS);
    }
    StringBuilder phrase = new StringBuilder(one(WORDS));
    for (int more = 1 + random.nextInt(3); more > 0; more--) {
      phrase.append(' ').append(one(WORDS));
    }
    if (random.nextInt(150) == 0) {
      phrase.append(" \"").append(digits(3)).append('"');
    }
    return phrase.toString();
  }

  private String uuid() {
    return letters(8) + "-" + letters(4) + "-" + letters(4) + "-" + letters(4) + "-" + letters(12);
  }

  private String letters(int count) {
    return draw(LETTERS, count);
  }

  private String digits(int count) {
    return draw("0123456789", count);
  }

  private String draw(String alphabet, int count) {
    StringBuilder text = new StringBuilder(count);
    for (int i = 0; i < count; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  private String one(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }
}
