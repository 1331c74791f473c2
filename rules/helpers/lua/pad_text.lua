-- A text filled up to a width, at the left or at the right.
local function pad_text(text, width, fill, left)
  assert(utf8.len(fill) == 1, "TypeError: The fill character must be exactly one character long")
  local padding = fill:rep(width - utf8.len(text))
  return left and padding .. text or text .. padding
end
