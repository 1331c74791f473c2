// The remaining lines of standard input, with their line ends.
private fun readLines(): MutableList<String> = generateSequence { readText().ifEmpty { null } }.toMutableList()
