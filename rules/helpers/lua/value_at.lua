-- The value at a key, which must be there; the error shows the key.
local function value_at(map, key, shown)
  if map[key] ~= nil then return map[key] end
  error("KeyError: " .. (shown or type(key) == "string" and "'" .. key .. "'" or tostring(key)), 0)
end
