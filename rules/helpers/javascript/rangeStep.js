// A step that must not be zero.
function rangeStep(step) {
  if (step === 0) throw new ValueError("range() arg 3 must not be zero");
  return step;
}
