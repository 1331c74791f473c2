-- Removes and gives the element at an index from 0, which may count from the end.
local function pop_at(list, index)
  assert(index >= -#list and index < #list, #list > 0 and "IndexError: pop index out of range" or "IndexError: pop from empty list")
  return table.remove(list, index < 0 and #list + index + 1 or index + 1)
end
