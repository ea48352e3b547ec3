import java.util.zip.ZipFile

List<String> quotes = [
    '{"id":"123e4567-e89b-12d3-a456-426614174000","price":1.10,"expires_at":"2024-02-29T10:00:00.000Z",' +
        '"side":"lend","venues":["exchange","dark pool"],"depth":{"near":[1,2]},"delay":1500,' +
        '"source":{"url":"https://example.com/q"},"api_key":"k","priority":3,"more":[null]}',
    '{"id":"123e4567-e89b-12d3-a456-426614174000","price":2,"expires_at":null,"side":"buy","venues":[],' +
        '"source":"desk 7"}',
    '{"id":"123e4567-e89b-12d3-a456-426614174000","price":3,"side":"sell","venues":["over_the_counter"],' +
        '"source":{"rumour":true}}',
    '{"venues":[1]}',
    '{"venues":tru}',
    '{"price":1'
]

/** What the program prints, which is run from a jar. */
String outputOf(String jar, List<String> quotes) {
    Process program = ([System.getProperty('java.home') + '/bin/java', '-jar', new File(basedir, jar).path] + quotes)
        .execute()
    StringBuilder out = new StringBuilder()
    StringBuilder err = new StringBuilder()
    program.waitForProcessOutput(out, err)
    assert program.exitValue() == 0 : err
    return out
}

String plain = outputOf('target/quote.jar', quotes)
assert plain.contains('Quote{id=123e4567-e89b-12d3-a456-426614174000, price=1.10')
assert plain.readLines().contains(quotes[0])
assert plain.readLines().containsAll(['example.com', 'desk 7', 'unknown'])
assert plain.contains('venues=[mismatch]')
assert plain.contains('$.venues: expected')

// The bytes of the classes are others, and nothing that they do is.
assert outputOf('target/quote-small.jar', quotes) == plain

List<String> classes = new ZipFile(new File(basedir, 'target/quote-small.jar')).withCloseable { jar ->
    jar.entries().collect { it.name }.findAll { it.endsWith('.class') }
}
assert classes.contains('com/example/quote/Main.class')
assert !classes.any { it.startsWith('io/github/plaidschema/') }
assert !classes.any { it =~ /Quote(Builder|Json)/ }

long before = new File(basedir, 'target/quote.jar').length()
new File(basedir, 'target/lib').eachFile { before += it.length() }
assert new File(basedir, 'target/quote-small.jar').length() < before * 2 / 3

List<String> warnings = new File(basedir, 'build.log').readLines().findAll { it.startsWith('[WARNING]') }
assert warnings.empty
