-- The characters from one bound to another, from 0; bounds may count from the end.
local function text_slice(text, low, high)
  local size = #text
  low = low < 0 and math.max(0, low + size) or low
  high = high == nil and size or high < 0 and math.max(0, high + size) or high
  return text:sub(low + 1, high)
end
