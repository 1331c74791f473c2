-- The index from 0 of the first occurrence of a text between two bounds, counted in characters, or -1.
local function find_character(text, part, low, high)
  local size = utf8.len(text)
  low = low < 0 and math.max(0, low + size) or low
  high = high == nil and size or high < 0 and math.max(0, high + size) or math.min(high, size)
  if low > high then return -1 end
  local piece = text:sub(utf8.offset(text, low + 1), utf8.offset(text, high + 1) - 1)
  local first = piece:find(part, 1, true)
  return first and low + utf8.len(piece, 1, first - 1) or -1
end
