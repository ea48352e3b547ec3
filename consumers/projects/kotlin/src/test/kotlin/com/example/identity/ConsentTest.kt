package com.example.identity

import io.github.plaidschema.json.MissingValueException
import java.time.OffsetDateTime
import java.time.ZoneOffset
import java.util.Optional
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertNull
import kotlin.test.assertTrue

class ConsentTest {
    private val json =
        """{"person":{"name":"Ada","birthday":null,"verified":true,"score":7,"tax_id":"12",""" +
            """"emails":[{"address":"ada@example.com","label":null}],"class":"sole trader",""" +
            """"locale":"fr","since":1.10},"expires_at":"2024-02-29T10:00:00Z"}"""

    @Test
    fun `reads interfaces of both languages`() {
        val consent = ConsentJson.CODEC.read(json)
        val person = consent.person()

        assertEquals("Ada", person.name)
        assertNull(person.birthday)
        assertTrue(person.isVerified)
        assertEquals(7, person.score)
        assertEquals("example.com", person.emails.single().domain())
        assertNull(person.emails.single().label())
        assertEquals(Optional.empty(), person.labels)
        assertTrue(person.kind.`is`(Person.Kind.SOLE_TRADER))
        assertEquals("fr", person.locale)
        assertTrue(person.isReachable)
    }

    @Test
    fun `writes what it read`() {
        assertEquals(json, ConsentJson.CODEC.writeString(ConsentJson.CODEC.read(json)))
    }

    @Test
    fun `prints no secret`() {
        assertFalse(ConsentJson.CODEC.read(json).toString().contains("12"))
    }

    @Test
    fun `builds interfaces of both languages`() {
        val person = Person.builder().name("Bo").verified(false).emails(listOf()).kind(Person.Kind.PRIVATE).build()
        val consent = ConsentBuilder.create().person(person).expiresAt(null).scope("read").build()

        assertEquals("BO until further notice", consent.summary())
        assertTrue(consent.holdsAt(OffsetDateTime.of(2030, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)))
        assertEquals("en", person.locale)
        assertEquals(person, PersonBuilder.from(person).build())
    }

    @Test
    fun `names what is missing`() {
        val missing = assertFailsWith<MissingValueException> { EmailJson.CODEC.read("{}").address() }

        assertEquals(listOf("address"), missing.fields())
    }
}
