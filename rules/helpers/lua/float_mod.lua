-- The remainder of floats with the sign of the divisor; a zero divisor raises.
local function float_mod(a, b)
  assert(b ~= 0, "ZeroDivisionError: float modulo")
  local rest = a % b
  if rest == 0 then return b < 0 and -0.0 or 0.0 end
  return rest
end
