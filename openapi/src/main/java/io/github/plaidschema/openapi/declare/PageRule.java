package io.github.plaidschema.openapi.declare;

/**
 * How the pages of an operation follow each other; what does not apply is empty.
 *
 * @param items the array of the response
 * @param cursor where a request says which page it asks for
 * @param next where a response says which page comes next
 * @param more where a response says whether there is one
 * @param offset where a request says how many items come before its page
 * @param total where a response says how many items there are
 * @param restartOn the error code that says that the pages have changed
 */
public record PageRule(
    String items,
    String cursor,
    String next,
    String more,
    String offset,
    String total,
    String restartOn) {}
