-- The elements so many times, in a new list.
local function repeated_list(list, times)
  local out = {}
  for _ = 1, times do table.move(list, 1, #list, #out + 1, out) end
  return out
end
