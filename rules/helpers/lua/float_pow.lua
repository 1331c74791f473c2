-- A power of floats; zero has no negative power.
local function float_pow(base, exponent)
  assert(base ~= 0 or exponent >= 0, "ZeroDivisionError: 0.0 cannot be raised to a negative power")
  return base ^ exponent
end
