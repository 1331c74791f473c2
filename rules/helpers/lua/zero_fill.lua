-- A text filled up with zeros after its sign.
local function zero_fill(text, width)
  local sign, rest = text:match("^([+-]?)(.*)$")
  return sign .. ("0"):rep(width - utf8.len(text)) .. rest
end
