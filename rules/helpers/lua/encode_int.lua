-- An integer in the canonical encoding.
local function encode_int(value)
  if math.type(value) ~= "integer" then
    error("OverflowError: not an integer: " .. tostring(value), 0)
  end
  local plain = value < 1 << 53 and value > -(1 << 53)
  return plain and tostring(value) or '{"$int":"' .. value .. '"}'
end
