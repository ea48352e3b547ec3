package com.example.identity

import io.github.plaidschema.AdditionalProperties
import io.github.plaidschema.DefaultValue
import io.github.plaidschema.JsonName
import io.github.plaidschema.PlaidSchema
import io.github.plaidschema.Sensitive
import io.github.plaidschema.json.JsonValue
import io.github.plaidschema.json.OpenEnum
import java.time.LocalDate
import java.util.Optional

/** Somebody, as a service knows them: an interface in Kotlin, whose accessors are properties. */
@PlaidSchema
interface Person {
    /** The name in full. */
    val name: String

    val birthday: LocalDate?

    val isVerified: Boolean

    val score: Int?

    @get:Sensitive
    val taxId: Optional<String>

    val emails: List<Email>

    val labels: Optional<Map<String, String>>

    @get:JsonName("class")
    val kind: OpenEnum<Kind>

    @get:DefaultValue
    val locale: String
        get() = "en"

    @get:AdditionalProperties
    val additionalProperties: Map<String, JsonValue>

    /** No field, as it is derived. */
    val isReachable: Boolean
        get() = emails.isNotEmpty()

    /** What kind of customer somebody is. */
    enum class Kind {
        PRIVATE,

        @JsonName("sole trader")
        SOLE_TRADER,
    }

    companion object {
        @JvmStatic
        fun builder(): PersonBuilder = PersonBuilder.create()
    }
}
