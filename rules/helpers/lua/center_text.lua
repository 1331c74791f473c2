-- A text filled up to a width at both sides.
local function center_text(text, width, fill)
  local size = utf8.len(text)
  local missing = math.max(0, width - size)
  local left = missing // 2 + (missing & width & 1)
  return pad_right(pad_left(text, size + left, fill), size + missing, fill)
end
