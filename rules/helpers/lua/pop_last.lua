-- Removes and gives the last element.
local function pop_last(list)
  if #list == 0 then
    error(exception("IndexError", "pop from empty list"))
  end
  return table.remove(list)
end
