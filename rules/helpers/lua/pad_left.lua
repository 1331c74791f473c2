-- A text filled up to a width at the left.
local function pad_left(text, width, fill)
  return fill:rep(width - utf8.len(text)) .. text
end
