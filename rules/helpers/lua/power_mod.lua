-- A power modulo a number.
local function power_mod(base, exponent, modulus)
  if exponent < 0 then error("a power below zero") end
  local result = 1 % modulus
  base = base % modulus
  while exponent > 0 do
    if exponent & 1 == 1 then result = exact_product(result, base) % modulus end
    exponent = exponent >> 1
    base = exponent > 0 and exact_product(base, base) % modulus or base
  end
  return result
end
