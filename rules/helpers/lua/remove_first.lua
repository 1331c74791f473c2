-- Removes the first equal element.
local function remove_first(list, value)
  table.remove(list, index_of(list, value) + 1)
end
