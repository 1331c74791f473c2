-- The integer that a text says in decimal digits.
local function parse_int(text)
  local number = text:match("^%s*([+-]?%d[%d_]*)%s*$")
  if not number or number:find("__") or number:find("_$") then
    error("ValueError: invalid literal for int() with base 10: '" .. text .. "'", 0)
  end
  return (assert(math.tointeger(tonumber((number:gsub("_", "")))), "OverflowError: integer overflow"))
end
