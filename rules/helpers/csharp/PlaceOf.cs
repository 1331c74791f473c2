// An index that may count from the end, as a place in a sequence of this size.
static int PlaceOf(long index, int size)
{
    long place = index < 0 ? index + size : index;
    return place >= 0 && place < size ? (int)place : throw new IndexOutOfRangeException($"index {index} out of range for length {size}");
}
