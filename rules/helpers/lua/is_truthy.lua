-- Whether a value counts as true.
local function is_truthy(value)
  if type(value) == "table" then
    return kind_of(value) ~= "map" and kind_of(value) ~= "list" or #value > 0
  end
  return value ~= nil and value ~= false and value ~= 0 and value ~= ""
end
