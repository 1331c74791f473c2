-- A sum that 64 bits must hold.
local function exact_sum(a, b)
  local sum = a + b
  assert(math.type(sum) ~= "integer" or (a ~ sum) & (b ~ sum) >= 0, "OverflowError: integer overflow")
  return sum
end
