-- Adds all elements of a list to another.
local function extend_list(list, others)
  table.move(others, 1, #others, #list + 1, list)
end
