// The integers from start up to stop (exclusive), by a step.
function range(start, stop, step = 1) {
  if (step === 0) throw new ValueError("range() arg 3 must not be zero");
  return Array.from({ length: Math.max(0, Math.ceil((stop - start) / step)) }, (_, i) => start + i * step);
}
