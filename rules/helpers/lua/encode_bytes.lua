-- A byte string in the canonical encoding.
local function encode_bytes(bytes)
  return encode_tagged("bytes", '"' .. bytes:gsub(".", function(c) return string.format("%02x", c:byte()) end) .. '"')
end
