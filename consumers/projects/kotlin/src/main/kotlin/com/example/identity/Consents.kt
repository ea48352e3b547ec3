package com.example.identity

import java.time.OffsetDateTime

/** Whether the consent holds at a time. Kotlin knows that [Consent.expiresAt] may be null. */
fun Consent.holdsAt(time: OffsetDateTime): Boolean = expiresAt()?.isAfter(time) ?: true

/** Who has agreed, and until when; no check is needed for what is never null. */
fun Consent.summary(): String = person().name.uppercase() + " until " + (expiresAt() ?: "further notice")
