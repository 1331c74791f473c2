-- Where a sorted list ends to have elements before the wanted place, from 0.
local function bisect_place(list, before)
  local low, high = 0, #list
  while low < high do
    local middle = (low + high) // 2
    if before(list[middle + 1]) then low = middle + 1 else high = middle end
  end
  return low
end
