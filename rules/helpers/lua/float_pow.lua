-- A power of floats; zero has no negative power.
local function float_pow(base, exponent)
  if base == 0 and exponent < 0 then
    error(exception("ZeroDivisionError", "0.0 cannot be raised to a negative power"))
  end
  return base ^ exponent
end
