-- The integer that a text says in decimal digits.
local function parse_int(text)
  local number = text:match("^%s*([+-]?%d[%d_]*)%s*$") or "_"
  assert(not (number .. "_"):find("__"), "ValueError: invalid literal for int() with base 10: '" .. text .. "'")
  return (assert(math.tointeger(tonumber((number:gsub("_", "")))), "OverflowError: integer overflow"))
end
