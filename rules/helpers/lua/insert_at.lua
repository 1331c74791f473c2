-- Inserts before an index from 0, which may count from the end and clamps.
local function insert_at(list, index, value)
  local size = #list
  index = index < 0 and math.max(0, index + size) or math.min(index, size)
  table.insert(list, index + 1, value)
end
