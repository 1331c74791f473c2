-- A power of floats; zero has no negative power.
local function float_pow(base, exponent)
  if base == 0 and exponent < 0 then
    error("ZeroDivisionError: 0.0 cannot be raised to a negative power", 0)
  end
  return base ^ exponent
end
