package io.github.plaidschema.comparison.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/** With RecordBuilder. */
@RecordBuilder
@RecordBuilder.Options(
    builderMode = RecordBuilder.BuilderMode.STAGED_REQUIRED_ONLY,
    useImmutableCollections = true)
public record RecordPayment(String id, String name, List<String> tags, String accessToken) {}
