/** The beginning of the message for each line that the compiler has to reject. */
Map<Integer, String> expected = [:]
new File(basedir, 'src/test/kotlin/com/example/session/Misuse.kt').eachLine { line, number ->
    if (line.contains(' // rejected: ')) {
        expected[number] = line.split(' // rejected: ')[1]
    }
}
assert expected.size() == 4

Map<Integer, String> messages = [:]
(new File(basedir, 'build.log').text =~ /\[ERROR\] \S*Misuse\.kt:(\d+):\d+ (.*)/).each { all, line, message ->
    messages[line as int] = message
}
assert messages.keySet() == expected.keySet()
expected.each { line, message ->
    assert messages[line].startsWith(message)
}
return true
