// Every step-th item of a slice, backwards for a negative step.
function sliceStep(items, start, end, step) {
  if (step === 0) throw new ValueError("slice step cannot be zero");
  const turned = (place) => (place === null ? undefined : step < 0 ? -1 - place : place);
  return (step < 0 ? items.toReversed() : items).slice(turned(start), turned(end)).filter((_, i) => i % step === 0);
}
