// The place that an index means, which may count from the end.
int placeOf(int index, int length) => index < 0 ? index + length : index;
