package io.github.plaidschema.benchmarks.cost;

import java.util.Random;

/**
 * An OpenAPI document of any size. Of ten schemas one is a union of thirty of the others, which
 * refer to each other and to unions; each has a dozen members, with types within it.
 */
final class GeneratedDocument {
  static final int SCHEMAS_FOR_EACH_UNION = 10;
  static final int VARIANTS = 30;

  private static final long SEED = 20_240_229;
  private static final String SCHEMA = "#/components/schemas/";

  private static final String HEAD =
      """
      openapi: 3.0.3
      info: {title: Generated, version: "1"}
      paths: {}
      components:
        schemas:
      """;

  private static final String OBJECT =
      """
          Object%1$d:
            type: object
            description: The object of number %1$d. It has `members` of many types.
            required: [type, id, amount]
            properties:
              type: {type: string, enum: [object_%1$d], description: Which of the objects it is.}
              id: {type: string, description: The identifier.}
              amount: {type: number, format: double, description: "What it is worth, in `currency`."}
              currency: {type: string, nullable: true}
              count: {type: integer, minimum: 0}
              created_at: {type: string, format: date-time}
              tags: {type: array, items: {type: string}}
              status: {type: string, enum: [open, closed, pending]}
              address:
                type: object
                properties: {street: {type: string}, city: {type: string}}
              other: {$ref: '%2$s'}
              any: {$ref: '%3$s'}
      """;

  private GeneratedDocument() {}

  /** The document of so many schemas; the same each time. */
  static String of(int schemas) {
    Random random = new Random(SEED);
    int unions = schemas / SCHEMAS_FOR_EACH_UNION;
    int objects = schemas - unions;
    StringBuilder text = new StringBuilder(HEAD);
    for (int i = 0; i < objects; i++) {
      text.append(
          OBJECT.formatted(
              i,
              SCHEMA + "Object" + random.nextInt(objects),
              SCHEMA + "Union" + random.nextInt(unions)));
    }
    for (int i = 0; i < unions; i++) {
      text.append("    Union%d:%n      oneOf:%n".formatted(i));
      random
          .ints(0, objects)
          .distinct()
          .limit(VARIANTS)
          .forEach(
              variant -> text.append("      - $ref: '%sObject%d'%n".formatted(SCHEMA, variant)));
      if (i % 2 == 0) {
        text.append("      discriminator: {propertyName: type}\n");
      }
    }
    return text.toString();
  }
}
