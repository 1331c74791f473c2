fun main() {
    val line = readln()
    when (line) {
        "fail" -> error("failed")
        "loop" -> while (true) {}
        else -> println("hello $line")
    }
}
