-- Inserts before an index from 0, which may count from the end and clamps.
local function insert_at(list, index, value)
  index = index < 0 and math.max(0, index + #list) or math.min(index, #list)
  table.insert(list, index + 1, value)
end
