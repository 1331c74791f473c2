-- The element at an index from 0, which may count from the end.
local function item_at(list, index)
  assert(index >= -#list and index < #list, "IndexError: list index out of range")
  return list[index < 0 and #list + index + 1 or index + 1]
end
