-- The elements from one bound to another, from 0; bounds may count from the end.
local function slice_of(list, low, high)
  local size = #list
  low = low < 0 and math.max(0, low + size) or low
  high = high == nil and size or high < 0 and high + size or math.min(high, size)
  return table.move(list, low + 1, high, 1, {})
end
