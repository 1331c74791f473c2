-- A text filled up to a width at the right.
local function pad_right(text, width, fill)
  return text .. fill:rep(width - utf8.len(text))
end
