-- The elements in ascending order, or as told which of two comes before, in a new list.
local function sorted_list(list, before)
  local out = table.move(list, 1, #list, 1, {})
  table.sort(out, before)
  return out
end
