package io.github.plaidschema.processor.mistakes;

import static io.github.plaidschema.processor.mistakes.Mistake.mistake;

import java.util.List;

/** A client is an interface whose methods are operations. */
class ClientMistakesTest extends MistakesTest {

  private static final String SCHEMAS =
      """
      @PlaidSchema interface Ask { String cursor(); Page page(); }
      @PlaidSchema interface Response { List<String> items(); String next(); }
      @PlaidSchema interface Page { int offset(); }
      """;

  @Override
  List<Mistake> mistakes() {
    return List.of(
        mistake(
            "clients that are not plain interfaces",
            """
            @PlaidClient abstract class A {} // <- ClientInterface
            @PlaidClient interface B<T> {} // <- ClientInterface
            @PlaidClient sealed interface C permits D {} // <- ClientInterface
            final class D implements C {}
            @PlaidClient(error = String.class) interface E {} // <- ClientInterface
            """,
            "A is a class. @PlaidClient describes operations by the methods of an interface: declare \"interface A\".",
            "B has type parameters, which no operation has. Remove them.",
            "C is sealed, so that no generated class can implement it. Remove \"sealed\".",
            "E: the error type String has no schema. Annotate it with @PlaidSchema."),
        mistake(
            "methods that are not operations",
            """
            @PlaidClient
            interface Api {
              void a(); // <- ClientMethod
              @Operation("POST /b") <T> void b(); // <- ClientMethod
              @Operation("POST /c") void c() throws IOException; // <- ClientMethod
              default void d() {}
            }
            """,
            "Api.a: it is not an operation. Annotate it with @Operation, or make it a default method.",
            "Api.b: it has type parameters, which no operation has. Remove them.",
            "Api.c: it declares exceptions, but calls throw ApiException only. Remove them."),
        mistake(
            "requests that cannot be sent",
            """
            @PlaidClient
            interface Api {
              @Operation("/a") void a(); // <- Operation
              @Operation("post /b") void b(); // <- Operation
              @Operation("POST b") void c(); // <- Operation
              @Operation("POST /b b") void d(); // <- Operation
              @Operation("GET /{id}") void e(); // <- Operation
              @Operation("GET /e") void f(@Path("id") String id); // <- Operation
              @Operation("GET /a/../b") void g(); // <- Operation
              @Operation(value = "GET /a", repeat = Repeat.NEVER) void h(); // <- Operation
              @Operation(value = "POST /a", repeat = Repeat.WITH_KEY) void i(); // <- Operation
              @Operation(value = "POST /a", repeat = Repeat.WITH_KEY, key = "header:") void j(); // <- Operation
            }
            """,
            "Api.a: its request is not an HTTP method and a path. Write it as in \"POST /link/token/create\".",
            "Api.b: its request is not an HTTP method and a path. Write it as in \"POST /link/token/create\".",
            "Api.c: its request is not an HTTP method and a path. Write it as in \"POST /link/token/create\".",
            "Api.d: its request is not an HTTP method and a path. Write it as in \"POST /link/token/create\".",
            "Api.e: no parameter has the value of {id}. Annotate one with @Path(\"id\").",
            "Api.f: its path has no {id}. Name it there, or remove @Path(\"id\").",
            "Api.g: its path has dots as a segment. Write the path that they lead to.",
            "Api.h: a GET can be sent again by any HTTP client or proxy. Use POST, or remove the repeat class.",
            "Api.i: it has no body that could hold its idempotency key. Name a header, as in key = \"header:Idempotency-Key\".",
            "Api.j: the header of its idempotency key has no valid name. Name another one."),
        mistake(
            "parameters that cannot be sent",
            SCHEMAS
                + """
                @PlaidClient
                interface Api {
                  @Operation("POST /a") void a(Ask one, Ask other); // <- OperationParameter
                  @Operation("GET /b") void b(Ask ask); // <- OperationParameter
                  @Operation("GET /c") void c(@Query("q") Object q); // <- OperationParameter
                  @Operation("GET /d") void d(@Query("q") @Header("q") String q); // <- OperationParameter
                  @Operation("GET /e") void e(RequestOptions options, @Query("q") String q); // <- OperationParameter
                  @Operation("GET /{f}") void f(@Path("f") @Nullable String f); // <- OperationParameter
                  @Operation("GET /g") void g(@Header("a b") String g); // <- OperationParameter
                }
                """,
            "Api.a: other is a second body beside one. Annotate one of them with @Path, @Query or @Header.",
            "Api.b: a GET has no body. Annotate ask with @Query or @Path.",
            "Api.c: q is of the type Object, which has no text. Use String, a number, boolean, UUID, a date or OpenEnum.",
            "Api.d: q is sent in several places. Remove all annotations but one.",
            "Api.e: options stands before others. Declare RequestOptions last.",
            "Api.f: f is part of the path and never null. Remove @Nullable.",
            "Api.g: g has no valid name of a header. Name another one."),
        mistake(
            "bodies without a schema",
            """
            @PlaidClient
            interface Api {
              @Operation("POST /a") String a(); // <- OperationType
              @Operation("POST /b") void b(Thread body); // <- OperationType
              @Operation("POST /c") int c(); // <- OperationType
              @SuppressWarnings("rawtypes")
              @Operation("POST /d") ApiResponse d(); // <- OperationType
            }
            """,
            "Api.a: the type of its response, String, has no schema. Use a @PlaidSchema or @PlaidUnion interface, JsonValue, or a List or a Map<String, T> of them.",
            "Api.b: the type of its body, Thread, has no schema. Use a @PlaidSchema or @PlaidUnion interface, JsonValue, or a List or a Map<String, T> of them.",
            "Api.c: the type of its response, int, has no schema. Use a @PlaidSchema or @PlaidUnion interface, JsonValue, or a List or a Map<String, T> of them.",
            "Api.d: ApiResponse does not say of what. Name the type of the response."),
        mistake(
            "pages that no response has",
            SCHEMAS
                + """
                @PlaidClient
                interface Api {
                  @Operation("POST /a") @Pages(items = "items") Response a(Ask ask); // <- Pages
                  @Operation("POST /b") @Pages(items = "items", cursor = "x", next = "next") Response b(Ask ask); // <- Pages
                  @Operation("POST /c") @Pages(items = "next", cursor = "cursor", next = "next") Response c(Ask ask); // <- Pages
                  @Operation("POST /d") @Pages(items = "items", cursor = "cursor", next = "x") Response d(Ask ask); // <- Pages
                  @Operation("POST /e") @Pages(items = "items", offset = "page.x") Response e(Ask ask); // <- Pages
                  @Operation("POST /f") @Pages(items = "items", offset = "page.offset") JsonValue f(Ask ask); // <- Pages
                  @Operation("POST /g") @Pages(items = "items", offset = "page.offset") Response g(Ask ask); // <- Pages
                  default void gPages() {}
                }
                """,
            "Api.a: @Pages names no way to the next page. Name cursor and next, or else offset.",
            "Api.b: its request has no property or query parameter x. Name one that it has.",
            "Api.c: its response has no array next. Name the property of the items.",
            "Api.d: its response has no property x. Name one that it has.",
            "Api.e: its request has no property or query parameter page.x. Name one that it has.",
            "Api.f: its response is not a schema, so that it has no pages. Remove @Pages.",
            "Api.g: gPages is to be generated for it, but there is a method of that name. Rename one of the two."),
        mistake(
            "a type that has the name of the client",
            """
            @PlaidClient interface Api {} // <- GeneratedTypeClash
            class ApiClient {}
            """,
            "Api: ApiClient is to be generated for it, but there is a type of that name already. Rename one of the two."),
        mistake(
            "types that do not exist",
            """
            @PlaidClient
            interface Api {
              @Operation("POST /a") Missing a(Absent body); // <- MissingType, MissingType
            }
            """,
            "Api.a: the type Absent does not exist, and no annotation processor has written it. Check its name and imports.",
            "Api.a: the type Missing does not exist, and no annotation processor has written it. Check its name and imports."));
  }
}
