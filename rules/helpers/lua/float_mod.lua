-- The remainder of floats with the sign of the divisor; a zero divisor raises.
local function float_mod(a, b)
  if b == 0 then
    error("ZeroDivisionError: float modulo", 0)
  end
  return a % b
end
