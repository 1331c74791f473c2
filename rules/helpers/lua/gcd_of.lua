-- The greatest common divisor.
local function gcd_of(a, b)
  return b == 0 and math.abs(a) or gcd_of(b, a % b)
end
