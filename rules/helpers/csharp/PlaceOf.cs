// An index that may count from the end, as a place in a sequence of this size; no place where there is none.
static int PlaceOf(long index, int size) => (int)Math.Clamp(index < 0 ? index + size : index, -1, size);
