-- The value at a key, which must be there.
local function value_at(map, key)
  local value = map[key]
  if value == nil then
    error("KeyError: " .. (type(key) == "string" and "'" .. key .. "'" or tostring(key)), 0)
  end
  return value
end
