-- A value formatted by Python's mini-language.
local function format_value(value, spec)
  local fill, align, rest = spec:match("^(" .. utf8.charpattern .. ")([<>=^])(.*)$")
  if not fill then align, rest = spec:match("^([<>=^]?)(.*)$") end
  local sign, prefix, zero, width, group, places, kind = rest:match("^([+ -]?)(#?)(0?)(%d*)([,_]?)(%.?%d*)([bcdeEfFgGosxX%%]?)$")
  assert(sign, "ValueError: Invalid format specifier")
  local digits = math.tointeger(tonumber(places:sub(2)) or 6)
  local text, mark = value, ""
  if type(value) == "string" then
    text = places ~= "" and value:sub(1, digits) or value
  else
    text = number_text(math.abs(value), kind, places ~= "", digits)
    text = group ~= "" and grouped_digits(text):gsub(",", group) or text
    mark = (value < 0 and "-" or sign:gsub("-", "")) .. (prefix ~= "" and "0" .. kind:lower() or "")
  end
  align = align ~= "" and align or zero ~= "" and "=" or type(value) == "string" and "<" or ">"
  local missing = math.max(0, (tonumber(width) or 0) - utf8.len(mark .. text))
  local left = align == "<" and 0 or align == "^" and missing // 2 or missing
  local before = (fill or (zero ~= "" and "0" or " ")):rep(math.tointeger(left))
  local after = (fill or (zero ~= "" and "0" or " ")):rep(math.tointeger(missing - left))
  return (align == "=" and mark .. before or before .. mark) .. text .. after
end
