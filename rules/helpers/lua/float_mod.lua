-- The remainder of floats with the sign of the divisor; a zero divisor raises.
local function float_mod(a, b)
  if b == 0 then
    error(exception("ZeroDivisionError", "float modulo"))
  end
  return a % b
end
