String log = new File(basedir, 'build.log').text

boolean tested = log.contains('Tests run: 4, Failures: 0, Errors: 0, Skipped: 0')
assert tested
boolean hasRun = log.contains('item i1\nunknown {"webhook_type":"TRANSFER","amount":1.10}')
assert hasRun
List<String> warnings = log.readLines().findAll { it.startsWith('[WARNING]') }
assert warnings.empty
