-- The remainder with the sign of the dividend.
local function remainder_of(a, b)
  return a - div_trunc(a, b) * b
end
