package io.github.plaidschema.openapi;

import io.github.plaidschema.openapi.report.Finding;
import java.util.List;
import java.util.Map;

/**
 * What came of an import.
 *
 * @param types the qualified names of types by the names of their schemas in the document; a schema
 *     that is but another name for an object is there with the type of that
 * @param operations the methods that call operations, such as {@code com.acme.PetsApi.getPet}, by
 *     their HTTP methods and paths, such as {@code GET /pets/{id}}
 * @param written files that are new or changed, below the folder of sources
 * @param unchanged how many files were as they are to be already
 * @param removed files of an earlier import that were removed
 * @param stale such files that were left, as nobody asked to have them removed
 * @param findings what of the document the interfaces do not say
 * @since 0.1.0
 */
public record ImportReport(
    Map<String, String> types,
    Map<String, String> operations,
    List<String> written,
    int unchanged,
    List<String> removed,
    List<String> stale,
    List<Finding> findings) {}
