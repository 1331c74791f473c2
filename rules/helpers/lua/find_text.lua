-- The index from 0 of the first occurrence of a text between two bounds, or -1.
local function find_text(text, part, low, high)
  low = low or 0
  low = low < 0 and math.max(0, low + #text) or low
  high = high == nil and #text or high < 0 and math.max(0, high + #text) or math.min(high, #text)
  if low > high then return -1 end
  local first = text:sub(1, high):find(part, low + 1, true)
  return first == nil and -1 or utf8.len(text, 1, first - 1) or first - 1
end
