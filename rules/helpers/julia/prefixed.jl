# The digits of an integer in a base, after its sign and a prefix.
prefixed(number, prefix, base) = (number < 0 ? "-" : "") * prefix * string(abs(number); base=base)
