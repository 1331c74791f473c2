-- The index from 0 of the last occurrence of a text between two bounds, or -1.
local function find_text_end(text, part, low, high)
  low = low or 0
  low = low < 0 and math.max(0, low + #text) or low
  high = high == nil and #text or high < 0 and math.max(0, high + #text) or math.min(high, #text)
  for first = high - #part + 1, low + 1, -1 do
    if text:sub(first, first + #part - 1) == part then return first - 1 end
  end
  return -1
end
