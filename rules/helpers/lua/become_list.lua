-- Gives a list other elements.
local function become_list(list, others)
  local size = #list
  table.move(others, 1, math.max(size, #others), 1, list)
end
