-- The elements from the last to the first, in a new list.
local function reversed_list(list)
  local out = {}
  for i = #list, 1, -1 do out[#out + 1] = list[i] end
  return out
end
