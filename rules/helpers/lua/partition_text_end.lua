-- Before, separator and after its last occurrence.
local function partition_text_end(text, separator)
  assert(separator ~= "", "ValueError: empty separator")
  local place = find_last(text, separator)
  return place < 0 and { "", "", text } or { text:sub(1, place), separator, text:sub(place + #separator + 1) }
end
