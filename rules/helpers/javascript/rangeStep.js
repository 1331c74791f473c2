// A step that must not be zero.
function rangeStep(step) {
  if (step === 0) throw new ValueError("range step must not be zero");
  return step;
}
