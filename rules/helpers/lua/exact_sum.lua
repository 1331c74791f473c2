-- A sum that 64 bits must hold.
local function exact_sum(a, b)
  local sum = a + b
  if math.type(sum) == "integer" and (a ~ sum) & (b ~ sum) < 0 then
    error("OverflowError: integer overflow", 0)
  end
  return sum
end
