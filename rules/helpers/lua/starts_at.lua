-- Whether a text continues with another from an index from 0 on.
local function starts_at(text, part, index)
  index = index < 0 and math.max(0, index + #text) or index
  return index <= #text and text:sub(index + 1, index + #part) == part
end
