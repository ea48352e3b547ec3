String log = new File(basedir, 'build.log').text

// Each of seven versions twice; the contract as one test, and each promise as a test.
int runs = log.readLines().count { it.startsWith('[INFO] Tests run: 13, Failures: 0, Errors: 0, Skipped: 0') && !it.contains('--') }
assert runs == 14
