-- The value at a key, which must be there; the error shows the key.
local function value_at(map, key, shown)
  local value = map[key]
  if value == nil then
    error("KeyError: " .. (shown or type(key) == "string" and "'" .. key .. "'" or tostring(key)), 0)
  end
  return value
end
