// The byte at an index, which may count from the end, as a number from 0 to 255.
static long byteAt(byte[] bytes, long index) {
    return bytes[placeOf(index, bytes.length)] & 0xff;
}
