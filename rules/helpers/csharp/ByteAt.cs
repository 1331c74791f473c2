// The byte at an index, which may count from the end.
static long ByteAt(byte[] bytes, long index) => bytes[PlaceOf(index, bytes.Length)];
