-- A string in the canonical encoding: JSON in ASCII.
local function encode_str(text)
  if not utf8.len(text) then error("UnicodeDecodeError: not UTF-8", 0) end
  local out = text:gsub('["\\%c\x80-\xff][\x80-\xbf]*', function(c)
    local code = utf8.codepoint(c)
    if code < 0x10000 then return string.format("\\u%04x", code) end
    code = code - 0x10000
    return string.format("\\u%04x\\u%04x", 0xD800 + (code >> 10), 0xDC00 + (code & 0x3FF))
  end)
  return '"' .. out .. '"'
end
