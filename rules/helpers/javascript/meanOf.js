// The arithmetic mean; of nothing it raises.
function meanOf(items) {
  if (items.length === 0) throw new StatisticsError("mean of nothing");
  return exactSum(items) / items.length;
}
