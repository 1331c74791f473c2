-- A power of floats; zero has no negative power.
local function float_pow(base, exponent)
  assert(base ~= 0 or exponent >= 0, "ZeroDivisionError: 0.0 cannot be raised to a negative power")
  local result = base ^ exponent
  assert(math.abs(result) ~= math.huge or math.abs(base) == math.huge or math.abs(exponent) == math.huge, "OverflowError: Numerical result out of range")
  return result
end
