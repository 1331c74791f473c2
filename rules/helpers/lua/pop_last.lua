-- Removes and gives the last element.
local function pop_last(list)
  assert(#list > 0, "IndexError: pop from empty list")
  return table.remove(list)
end
