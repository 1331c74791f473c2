-- An integer power that 64 bits must hold; a negative exponent gives a float.
local function power_of(base, exponent)
  if exponent < 0 then
    assert(base ~= 0, "ZeroDivisionError: 0.0 cannot be raised to a negative power")
    return base ^ exponent
  elseif exponent == 0 then
    return 1
  end
  local half = power_of(base, exponent // 2)
  return exact_product(exact_product(half, half), exponent % 2 == 0 and 1 or base)
end
