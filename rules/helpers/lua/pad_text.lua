-- A text filled up to a width, at the left or at the right.
local function pad_text(text, width, fill, left)
  if utf8.len(fill) ~= 1 then
    error("TypeError: The fill character must be exactly one character long", 0)
  end
  local padding = fill:rep(width - utf8.len(text))
  return left and padding .. text or text .. padding
end
