// Without the fraction; NaN and infinity raise.
function toInteger(x) {
  if (Number.isNaN(x)) throw new ValueError("cannot convert NaN to an integer");
  if (!Number.isFinite(x)) throw new OverflowError("cannot convert infinity to an integer");
  return Math.trunc(x);
}
