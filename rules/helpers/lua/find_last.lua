-- The index from 0 of the last occurrence of a text, or -1.
local function find_last(text, part)
  local place = text:reverse():find(part:reverse(), 1, true)
  return place and #text - #part - place + 1 or -1
end
