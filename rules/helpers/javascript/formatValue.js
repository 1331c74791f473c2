// A value's text by a format specification such as ">8,.2f"; kind is s (text), d (integer) or f (float).
function formatValue(value, spec, kind) {
  const match = spec.match(/^(?:(.)?([<>=^]))?([+\- ]?)#?(0?)(\d*)([,_]?)(?:\.(\d+))?([a-zA-Z%]?)$/su);
  if (!match) throw new ValueError(`invalid format specification '${spec}'`);
  const [, fill, align, sign, zero, width, group, precision, type] = match;
  if (kind === "s") return alignText("", String(value).slice(0, precision === undefined ? undefined : Number(precision)), fill ?? " ", align ?? "<", Number(width));
  const negative = value < 0 || Object.is(value, -0) && kind === "f";
  let digits = formatDigits(value < 0 ? -value : kind === "f" ? Math.abs(value) : value, type, kind, precision === undefined ? undefined : Number(precision));
  if (group) digits = digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, group));
  const prefix = spec.includes("#") && "box".includes(type.toLowerCase()) ? "0" + type : "";
  const signText = (negative ? "-" : sign === "-" ? "" : sign) + prefix;
  return alignText(signText, digits, fill ?? (zero || " "), align ?? (zero ? "=" : ">"), Number(width));
}
