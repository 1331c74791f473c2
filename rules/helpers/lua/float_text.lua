-- The text of a float as Python shows it: always with a point or an exponent.
local function float_text(x)
  if x ~= x or math.abs(x) == math.huge then
    return x ~= x and "nan" or x > 0 and "inf" or "-inf"
  end
  local digits = 0
  while digits < 17 and tonumber(string.format("%." .. digits .. "e", x)) ~= x do
    digits = digits + 1
  end
  local text = string.format("%." .. digits .. "e", x)
  local exponent = math.tointeger(tonumber(text:match("e(.*)$")))
  if exponent < -4 or exponent >= 16 then return text end
  return string.format("%." .. math.max(1, digits - exponent) .. "f", x)
end
