-- A number without its fraction.
local function to_integer(x)
  if x ~= x then
    error(exception("ValueError", "cannot convert float NaN to integer"))
  end
  local whole = math.tointeger(x < 0 and math.ceil(x) or math.floor(x))
  if whole == nil then
    error(exception("OverflowError", "cannot convert float to integer"))
  end
  return whole
end
