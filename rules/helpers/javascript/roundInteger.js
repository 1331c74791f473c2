// An integer rounded to a number of decimals (which matters when negative), half to even.
const roundInteger = (n, digits) => (digits >= 0 ? n : roundHalfEven(n / 10 ** -digits) * 10 ** -digits);
