-- The elements in ascending order, in a new list.
local function sorted_list(list)
  local out = table.move(list, 1, #list, 1, {})
  table.sort(out)
  return out
end
