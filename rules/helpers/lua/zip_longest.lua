-- Pairs of elements at the same place; what is missing is none.
local function zip_longest(list, other, none)
  local rows = {}
  for i = 1, math.max(#list, #other) do
    rows[i] = { list[i] == nil and none or list[i], other[i] == nil and none or other[i] }
  end
  return rows
end
