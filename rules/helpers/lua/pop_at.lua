-- Removes and gives the element at an index from 0, which may count from the end.
local function pop_at(list, index, outside)
  assert(index >= -#list and index < #list, "IndexError: " .. (outside or #list > 0 and "pop index out of range" or "pop from empty list"))
  return table.remove(list, index < 0 and #list + index + 1 or index + 1)
end
