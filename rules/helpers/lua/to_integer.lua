-- A number without its fraction.
local function to_integer(x)
  if x ~= x then
    error("ValueError: cannot convert float NaN to integer", 0)
  end
  local whole = math.tointeger(x < 0 and math.ceil(x) or math.floor(x))
  if whole == nil then
    error("OverflowError: cannot convert float to integer", 0)
  end
  return whole
end
