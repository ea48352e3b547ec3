// Runs the commands of the tutorial in an empty folder. Only the first one, which builds this project
// into the user's repository, is left out: the invoker has put what it builds into its own.
File root = new File(basedir, '../../../..').canonicalFile
String page = new File(root, 'docs/tutorial.md').getText('UTF-8')
List<String> commands = (page =~ /(?ms)^```sh\n(.*?)^```$/)[0][1].readLines()
assert commands.size() == 3
assert commands[0] == '(cd "$PLAID_SCHEMA" && ./mvnw -q install -DskipTests)'

File sdk = new File(basedir, 'sdk')
assert sdk.mkdir()
// Plaid's whole document where its folder is named, as the tutorial does; otherwise a small part of it.
String plaid = System.getProperty('plaidschema.plaid')
File document = plaid == null ? new File(basedir, 'plaid.yml') : new File(plaid, '2020-09-14.yml')
println(plaid == null
    ? 'The tutorial runs on a part of the document, not on the whole: -Dplaidschema.plaid is not set'
    : "The tutorial runs on ${document}")
new File(sdk, 'plaid.yml').bytes = document.bytes
// An SDK of an earlier run must not be what the program is compiled with.
new File(localRepositoryPath, 'com/example/plaid-sdk').deleteDir()

ProcessBuilder shell = new ProcessBuilder('sh', '-e', '-c', commands.drop(1).join('\n'))
    .directory(sdk).redirectErrorStream(true).redirectOutput(new File(basedir, 'tutorial.log'))
String home = System.getProperty('maven.home')
String downloaded = System.getProperty('maven.repo.local', "${System.getProperty('user.home')}/.m2/repository")
shell.environment().putAll(
    PLAID_SCHEMA: root.path,
    PATH: "${home}/bin${File.pathSeparator}${System.getenv('PATH')}".toString(),
    // Otherwise Maven would find the .mvn of this checkout, whose options users lack.
    MAVEN_BASEDIR: sdk.path,
    // The commands are quiet, so that a warning of the compiler has to end them.
    MAVEN_ARGS: "-B -Dmaven.compiler.failOnWarning=true -Dmaven.repo.local=${basedir}/repository-of-the-sdk -Dmaven.repo.local.tail=${localRepositoryPath},${downloaded}".toString())
int status = shell.start().waitFor()
String printed = new File(basedir, 'tutorial.log').getText('UTF-8')
assert status == 0 : printed
assert new File(sdk, 'releases/com/example/plaid-sdk/1.0/plaid-sdk-1.0.jar').isFile()
