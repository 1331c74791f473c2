-- The integers from one bound up to another, exclusive, by a step.
local function range_of(from, to, step)
  assert(step ~= 0, "ValueError: range() arg 3 must not be zero")
  local list = {}
  for i = from, to - (step > 0 and 1 or -1), step do list[#list + 1] = i end
  return list
end
