-- Removes and gives the last element.
local function pop_last(list)
  if #list == 0 then
    error("IndexError: pop from empty list", 0)
  end
  return table.remove(list)
end
