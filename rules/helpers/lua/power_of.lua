-- An integer power that 64 bits must hold; a negative exponent gives a float.
local function power_of(base, exponent)
  if exponent < 0 then
    assert(base ~= 0, "ZeroDivisionError: 0.0 cannot be raised to a negative power")
    return base ^ exponent
  end
  local result = 1
  while exponent > 0 do
    if exponent & 1 == 1 then result = exact_product(result, base) end
    exponent = exponent >> 1
    if exponent > 0 then base = exact_product(base, base) end
  end
  return result
end
