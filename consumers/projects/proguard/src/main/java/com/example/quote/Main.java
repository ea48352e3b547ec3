package com.example.quote;

import io.github.plaidschema.json.JsonException;
import io.github.plaidschema.json.MissingValueException;

/** Reads quotes, and shows what becomes of them. */
public final class Main {
  private Main() {}

  /** Prints some lines for each argument, which is the JSON of a quote. */
  public static void main(String[] quotes) {
    for (String json : quotes) {
      try {
        show(QuoteJson.CODEC.read(json));
      } catch (JsonException | MissingValueException e) {
        System.out.println(e.getMessage());
      }
    }
  }

  private static void show(Quote quote) {
    System.out.println(quote);
    System.out.println(QuoteJson.CODEC.writeString(quote));
    Quote urgent = QuoteBuilder.from(quote).priority(9).clearSource().build();
    System.out.println(QuoteJson.CODEC.pretty().writeString(urgent));
    System.out.println(urgent.equals(quote));
    System.out.println(QuoteJson.CODEC.check("{\"price\":null}"));
    System.out.println(
        quote.source().map(source -> SourceVisitor.visit(source, new SourceName())).orElse("none"));
    System.out.println(QuoteBuilder.create().build());
  }

  private static final class SourceName implements SourceVisitor<String> {
    @Override
    public String visitFeed(Source.Feed feed) {
      return feed.url().getHost();
    }

    @Override
    public String visitDesk(Source.Desk desk) {
      return desk.name();
    }

    @Override
    public String visitUnknown(Source.Unknown other) {
      return "unknown";
    }
  }
}
