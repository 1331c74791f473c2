/** Means of all windows of the given length, from left to right. */
function movingAverage(values, window) {
  if (window <= 0) {
    throw new RangeError("window must be positive");
  }
  const averages = [];
  for (let end = window; end <= values.length; end++) {
    const sum = values.slice(end - window, end).reduce((total, value) => total + value, 0);
    averages.push(sum / window);
  }
  return averages;
}
