// The place that an index means, which may count from the end; one outside is an error that names the operation.
static int PlaceTold(long index, int size, string operation)
{
    long place = index < 0 ? index + size : index;
    return place >= 0 && place < size ? (int)place : throw new IndexOutOfRangeException($"{operation} index out of range");
}
