String log = new File(basedir, 'build.log').text

boolean tested = log.contains('Tests run: 16, Failures: 0, Errors: 0, Skipped: 0')
assert tested
List<String> warnings = log.readLines().findAll { it.startsWith('[WARNING]') }
assert warnings.empty
