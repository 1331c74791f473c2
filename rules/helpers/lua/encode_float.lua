-- A float in the canonical encoding.
local function encode_float(value)
  local text = float_text(value + 0.0)
  return text:find("n") and '{"$float":"' .. text .. '"}' or text
end
