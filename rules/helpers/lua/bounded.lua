-- A function's value at a float, which must not leave the floats.
local function bounded(evaluate, x)
  local result = evaluate(x)
  assert(math.abs(result) ~= math.huge or math.abs(x) == math.huge, "OverflowError: math range error")
  return result
end
