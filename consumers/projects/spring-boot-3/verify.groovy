String log = new File(basedir, 'build.log').text

boolean tested = log.contains('Tests run: 5, Failures: 0, Errors: 0, Skipped: 0')
assert tested
