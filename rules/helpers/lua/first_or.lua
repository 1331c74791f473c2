-- The first element, or a default.
local function first_or(list, default)
  if #list == 0 then return default end
  return list[1]
end
