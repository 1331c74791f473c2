// Text with so many digits after the point and an exponent of two digits at least.
const scientific = (x, digits) => (Number.isFinite(x) ? x.toExponential(digits).replace(/e([+-])(\d)$/, "e$10$2") : floatText(x));
