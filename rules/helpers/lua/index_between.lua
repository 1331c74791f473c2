-- The index from 0 of the first equal element between two bounds; there must be one.
local function index_between(list, value, low, high)
  low = low or 0
  low = low < 0 and math.max(0, low + #list) or low
  local index = find_same(slice_of(list, low, high), value)
  assert(index >= 0, "ValueError: the value is not in the list")
  return index + low
end
