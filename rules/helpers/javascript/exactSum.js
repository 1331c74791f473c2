// The sum of numbers without rounding in between.
function exactSum(items) {
  const partials = [];
  for (let x of items) {
    let used = 0;
    for (let y of [...partials]) {
      if (Math.abs(x) < Math.abs(y)) [x, y] = [y, x];
      const high = x + y;
      const low = y - (high - x);
      if (low !== 0) partials[used++] = low;
      x = high;
    }
    partials.splice(used, partials.length, x);
  }
  return partials.reduceRight((sum, x) => sum + x, 0);
}
