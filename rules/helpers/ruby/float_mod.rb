# Remainder of floats with the sign of the divisor; a zero divisor raises.
def float_mod(a, b)
  raise ZeroDivisionError, "float modulo" if b.zero?

  rest = a % b
  rest.zero? ? 0.0 * (b <=> 0) : rest
end
