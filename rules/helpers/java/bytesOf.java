// Bytes of numbers from 0 to 255.
static byte[] bytesOf(Collection<Long> numbers) {
    byte[] bytes = new byte[numbers.size()];
    int i = 0;
    for (long number : numbers) {
        if (number < 0 || number > 255) {
            throw new IllegalArgumentException("bytes must be in range(0, 256)");
        }
        bytes[i++] = (byte) number;
    }
    return bytes;
}
