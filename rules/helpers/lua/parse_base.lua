-- The integer that a text says in a base from 2 to 36.
local function parse_base(text, base)
  local sign, digits = text:match("^%s*([+-]?)(%w[%w_]*)%s*$")
  local prefix = ({ [2] = "^0[bB]_?", [8] = "^0[oO]_?", [16] = "^0[xX]_?" })[base]
  digits = digits and prefix and digits:gsub(prefix, "") or digits
  local value = digits and not ("_" .. digits .. "_"):find("__") and tonumber((digits:gsub("_", "")), base)
  if not value or digits == "" then
    error("ValueError: invalid literal for int() with base " .. base .. ": " .. quoted_text(text), 0)
  end
  -- tonumber wraps what it has no room for.
  assert(value >= 0 and #digits:gsub("[0_]*", "", 1) * math.log(base, 2) <= 64, "OverflowError: integer overflow")
  return sign == "-" and -value or value
end
