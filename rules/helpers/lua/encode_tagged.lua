-- A tagged value in the canonical encoding.
local function encode_tagged(tag, body)
  return '{"$' .. tag .. '":' .. body .. "}"
end
