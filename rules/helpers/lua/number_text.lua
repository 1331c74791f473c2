-- A number without its sign in the form that a letter names.
local function number_text(size, kind, fixed, digits)
  local base = ({ b = 2, o = 8, x = 16, X = 16 })[kind]
  if base then
    return kind == "X" and in_base(size, base, ""):upper() or in_base(size, base, "")
  elseif kind == "c" then
    return utf8.char(size)
  elseif kind == "%" then
    return string.format("%." .. digits .. "f%%", size * 100)
  elseif kind == "" and not fixed then
    return math.type(size) == "integer" and tostring(size) or float_text(size)
  elseif kind == "d" then
    return tostring(size)
  end
  return string.format("%." .. digits .. (kind == "" and "g" or kind), size)
end
