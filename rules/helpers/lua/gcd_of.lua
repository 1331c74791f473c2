-- The greatest common divisor.
local function gcd_of(a, b)
  while b ~= 0 do
    a, b = b, a % b
  end
  return math.abs(a)
end
