-- The least common multiple.
local function lcm_of(a, b)
  return a == 0 and 0 or b == 0 and 0 or math.abs(exact_product(a // gcd_of(a, b), b))
end
