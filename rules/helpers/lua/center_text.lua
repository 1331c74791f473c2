-- A text filled up to a width at both sides.
local function center_text(text, width, fill)
  local size = utf8.len(text)
  local missing = math.max(0, width - size)
  local left = missing // 2 + (missing & width & 1)
  return pad_text(pad_text(text, size + left, fill, true), size + missing, fill, false)
end
