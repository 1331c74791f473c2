// Bytes of numbers from 0 to 255.
private fun bytesOf(numbers: Iterable<Long>): ByteArray {
    require(numbers.all { it in 0..255 }) { "bytes must be in range(0, 256)" }
    return numbers.map { it.toByte() }.toByteArray()
}
