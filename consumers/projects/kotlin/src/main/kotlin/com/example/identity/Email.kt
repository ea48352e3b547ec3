package com.example.identity

import io.github.plaidschema.PlaidSchema

/** An address for mail: an interface in Kotlin, whose accessors are functions. */
@PlaidSchema
interface Email {
    fun address(): String

    fun label(): String?

    /** No field, as it is derived. */
    fun domain(): String = address().substringAfter('@')
}
