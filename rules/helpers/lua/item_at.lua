-- The element at an index from 0, which may count from the end.
local function item_at(list, index)
  local size = #list
  local place = index < 0 and index + size or index
  if place < 0 or place >= size then
    error("IndexError: list index out of range", 0)
  end
  return list[place + 1]
end
