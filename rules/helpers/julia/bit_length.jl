# Bits of the absolute value.
bit_length(number) = iszero(number) ? 0 : ndigits(number; base=2)
