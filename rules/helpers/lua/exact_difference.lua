-- A difference that 64 bits must hold.
local function exact_difference(a, b)
  local difference = a - b
  assert(math.type(difference) ~= "integer" or (a ~ b) & (a ~ difference) >= 0, "OverflowError: integer overflow")
  return difference
end
