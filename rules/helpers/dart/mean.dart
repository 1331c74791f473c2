// The arithmetic mean; of nothing it raises.
double mean(List<num> items) {
  if (items.isEmpty) throw StatisticsError('mean requires at least one data point');
  return exactSum(items.map((x) => x.toDouble())) / items.length;
}
