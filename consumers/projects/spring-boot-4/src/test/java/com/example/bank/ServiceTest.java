package com.example.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** Calls the service over HTTP, with the bean and without it. */
final class ServiceTest {
  private static final String ACCOUNT = "{\"id\":\"a\",\"balance\":1.10}";
  private static final String DRIFTED = "{\"id\":\"a\",\"opened\":1.10}";

  /** The service without {@link SchemaConfiguration}. */
  @EnableAutoConfiguration
  @Import(AccountController.class)
  static class WithoutBean {}

  @Test
  void a_schema_is_accepted_and_returned() throws Exception {
    try (Service service = new Service(Application.class)) {
      service.assertEcho(ACCOUNT);
    }
  }

  @Test
  void unknown_and_absent_properties_come_through() throws Exception {
    try (Service service = new Service(Application.class)) {
      service.assertEcho(DRIFTED);
      HttpResponse<String> response = service.get("/drifted");
      assertEquals(200, response.statusCode());
      assertEquals(DRIFTED, response.body());
    }
  }

  @Test
  void a_body_that_cannot_be_read_is_the_clients_error() throws Exception {
    try (Service service = new Service(Application.class)) {
      for (String json :
          new String[] {"{\"id\":\"a\"", "{\"id\":01}", "[]", "\"a\"", "{\"x\":1,\"x\":2}", ""}) {
        assertEquals(400, service.post(json).statusCode(), json);
      }
    }
  }

  @Test
  void the_bridge_on_the_class_path_is_found_without_the_bean() throws Exception {
    try (Service service = new Service(WithoutBean.class)) {
      service.assertEcho(ACCOUNT);
      assertEquals(DRIFTED, service.get("/drifted").body());
    }
  }

  @Test
  void without_the_module_a_value_is_an_empty_object_and_a_body_the_servers_error()
      throws Exception {
    String setting = "--spring.jackson.find-and-add-modules=false";
    try (Service service = new Service(WithoutBean.class, setting)) {
      HttpResponse<String> response = service.get("/drifted");
      assertEquals(200, response.statusCode());
      assertEquals("{}", response.body());
      assertEquals(500, service.post(ACCOUNT).statusCode());
    }
    try (Service service = new Service(Application.class, setting)) {
      service.assertEcho(ACCOUNT);
    }
  }

  /** A running service on a free port. */
  private static final class Service implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    private final URI address;

    Service(Class<?> application, String... arguments) {
      String[] all = new String[arguments.length + 1];
      System.arraycopy(arguments, 0, all, 1, arguments.length);
      all[0] = "--server.port=0";
      context = SpringApplication.run(application, all);
      address =
          URI.create(
              "http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
      return client.send(
          HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String json) throws IOException, InterruptedException {
      return client.send(
          HttpRequest.newBuilder(address.resolve("/echo"))
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(json))
              .build(),
          BodyHandlers.ofString());
    }

    void assertEcho(String json) throws IOException, InterruptedException {
      HttpResponse<String> response = post(json);
      assertEquals(200, response.statusCode());
      assertEquals(json, response.body());
    }

    @Override
    public void close() {
      context.close();
    }
  }
}
