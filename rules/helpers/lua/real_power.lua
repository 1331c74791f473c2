-- A power of floats, which must be a number that a float holds.
local function real_power(base, exponent)
  local result = base ^ exponent
  if math.abs(base) < math.huge and math.abs(exponent) < math.huge then
    assert(result == result and (base ~= 0 or exponent >= 0), "ValueError: math domain error")
    assert(math.abs(result) < math.huge, "OverflowError: math range error")
  end
  return result
end
