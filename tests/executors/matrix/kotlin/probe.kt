import kotlin.system.exitProcess

fun deeper(n: Int): Int = 1 + deeper(n + 1)

/** Writes to address 0, at which the machine dies of a signal. */
fun signal() {
    val field = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe")
    field.isAccessible = true
    val unsafe = field.get(null)
    unsafe.javaClass.getMethod("putAddress", Long::class.java, Long::class.java).invoke(unsafe, 0L, 0L)
}

fun main() {
    when (readln().trim()) {
        "sum" -> println(readln().trim().split(" ").sumOf { it.toInt() })
        "unflushed" -> print("ok")
        "utf8" -> println(readln() + "|ñ😀")
        "megabyte" -> println(System.`in`.bufferedReader().readText().count { it == 'x' })
        "exception" -> throw IllegalStateException("on purpose")
        "exit" -> exitProcess(3)
        "signal" -> signal()
        "cpu" -> while (true) { }
        "sleep" -> Thread.sleep(600_000)
        "memory" -> {
            val kept = mutableListOf<ByteArray>()
            while (true) kept.add(ByteArray(1 shl 20) { 1 })
        }
        "output" -> while (true) println("x".repeat(1000))
        "stack" -> println(deeper(0))
    }
}
