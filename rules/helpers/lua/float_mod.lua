-- The remainder of floats with the sign of the divisor; a zero divisor raises.
local function float_mod(a, b)
  assert(b ~= 0, "ZeroDivisionError: float modulo")
  return a % b
end
