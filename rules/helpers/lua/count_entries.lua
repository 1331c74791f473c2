-- How many entries a map has.
local function count_entries(map)
  local count = 0
  for _ in pairs(map) do count = count + 1 end
  return count
end
