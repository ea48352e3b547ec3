package io.github.plaidschema.comparison.peer;

import com.google.gson.Gson;
import com.plaid.client.JSON;
import com.plaid.client.model.Item;
import com.plaid.client.model.LinkTokenGetResponse;
import com.plaid.client.model.Products;
import com.plaid.client.model.Transaction;
import io.github.plaidschema.comparison.probe.Copy;
import io.github.plaidschema.comparison.probe.Document;
import io.github.plaidschema.comparison.probe.Peer;
import io.github.plaidschema.comparison.probe.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Plaid's client, of OpenAPI Generator, with the Gson that it sets up. */
public final class PlaidJavaPeer implements Peer {
  private static final String TOKEN = "\"link_token\":\"t\",\"request_id\":\"r\"";

  private final Gson gson = new JSON().getGson();

  @Override
  public String name() {
    return "plaid-java";
  }

  @Override
  public List<String> packages() {
    return List.of("com.plaid.");
  }

  @Override
  public Optional<Document> document(Sample sample) {
    return switch (sample) {
      case UNKNOWN_PROPERTY -> token(TOKEN + "," + Sample.UNKNOWN_PROPERTY_TEXT);
      case UNKNOWN_PROPERTY_WITH_NULL ->
          token(TOKEN + "," + Sample.UNKNOWN_PROPERTY_WITH_NULL_TEXT);
      case EXPLICIT_NULL -> token(TOKEN + ",\"expiration\":null");
      case ABSENT -> token(TOKEN);
      case UNKNOWN_ENUM -> transaction("\"payment_channel\":\"by_post\"");
      case UNKNOWN_ENUM_IN_LIST ->
          Optional.of(new Document(Item.class, "{\"products\":[\"auth\",\"not_yet\"]}"));
      case UNKNOWN_ENUM_AS_KEY -> Optional.empty();
      case DECIMAL -> transaction("\"amount\":" + Sample.DECIMAL_VALUE);
      case SECRET -> token("\"link_token\":\"" + Sample.SECRET_VALUE + "\"");
      case INCOMPLETE -> token("");
      case MISTYPED -> token(TOKEN + ",\"user_id\":" + Sample.MISTYPED_VALUE);
      case REPEATED -> token(TOKEN + ",\"request_id\":\"r2\"");
      case DEEP -> token(TOKEN + ",\"new_field\":" + Sample.DEEP_VALUE);
      case LONG_NUMBER -> transaction("\"amount\":" + Sample.LONG_NUMBER_VALUE);
      case CUT_OFF -> Optional.of(new Document(LinkTokenGetResponse.class, "{\"link_token\":\"t"));
    };
  }

  private static Optional<Document> token(String properties) {
    return Optional.of(new Document(LinkTokenGetResponse.class, "{" + properties + "}"));
  }

  private static Optional<Document> transaction(String properties) {
    return Optional.of(new Document(Transaction.class, "{" + properties + "}"));
  }

  @Override
  public Object read(Document document) {
    return gson.fromJson(document.json(), document.type());
  }

  @Override
  public String write(Object value) {
    return gson.toJson(value);
  }

  @Override
  public List<String> missingNames() {
    return List.of("link_token", "request_id");
  }

  @Override
  public Object touchMissing(Object value) {
    return String.valueOf(((LinkTokenGetResponse) value).getLinkToken());
  }

  @Override
  public String violations(Document incomplete) {
    return "";
  }

  @Override
  public Optional<Copy> copy() {
    List<Products> given = new ArrayList<>(List.of(Products.AUTH, Products.BALANCE));
    Item item = new Item().products(given);
    return Optional.of(new Copy(given, item::getProducts));
  }

  @Override
  public Optional<Supplier<Object>> buildWithoutAnything() {
    return Optional.of(LinkTokenGetResponse::new);
  }
}
