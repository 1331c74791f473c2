-- Where to insert into a sorted list, from 0: before equal elements (side 0) or after them (side 1).
local function bisect_place(list, value, side)
  local low, high = 0, #list
  while low < high do
    local middle = (low + high) // 2
    if compare_values(list[middle + 1], value) < side then
      low = middle + 1
    else
      high = middle
    end
  end
  return low
end
