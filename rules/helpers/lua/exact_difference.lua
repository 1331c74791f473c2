-- A difference that 64 bits must hold.
local function exact_difference(a, b)
  local difference = a - b
  if math.type(difference) == "integer" and (a ~ b) & (a ~ difference) < 0 then
    error("OverflowError: integer overflow", 0)
  end
  return difference
end
