// The place that an index means, which may count from the end; one outside is an error that names the operation.
static int placeTold(long index, int size, String operation) {
    long place = index < 0 ? index + size : index;
    if (place < 0 || place >= size) {
        throw new IndexOutOfBoundsException(operation + " index out of range");
    }
    return (int) place;
}
