// The mean of the items.
double meanOf(T)(T[] items) {
    if (items.length == 0) throw new StatisticsError("mean requires at least one data point");
    return items.map!(item => double(item)).sum / items.length;
}
