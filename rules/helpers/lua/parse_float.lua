-- The number that a text says.
local function parse_float(text)
  local plain = text:match("^[%s\x1c-\x1f]*(.-)[%s\x1c-\x1f]*$"):lower()
  local sign, word = plain:match("^([+-]?)(%a+)$")
  if word == "nan" or word == "inf" or word == "infinity" then
    return word == "nan" and 0 / 0 or sign == "-" and -math.huge or math.huge
  end
  local joined = (" " .. plain .. " "):find("%D_") or (" " .. plain .. " "):find("_%D")
  local value = not joined and plain:find("^[+-]?[%d_]*%.?[%d_]*e?[+-]?[%d_]*$") and plain:find("%d") and tonumber((plain:gsub("^%+([%d.])", "%1"):gsub("_", "")))
  if not value then
    error("ValueError: could not convert string to float: " .. quoted_text(text), 0)
  end
  return value + 0.0
end
