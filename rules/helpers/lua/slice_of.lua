-- The elements from one bound to another, from 0; bounds may count from the end.
local function slice_of(list, low, high)
  low = low < 0 and math.max(0, low + #list) or low
  high = high == nil and #list or high < 0 and high + #list or math.min(high, #list)
  return table.move(list, low + 1, high, 1, {})
end
