-- Rows of elements at the same place; ends with the shortest list.
local function zip_lists(...)
  local lists, rows = { ... }, {}
  local size = #lists > 0 and #lists[1] or 0
  for _, list in ipairs(lists) do size = math.min(size, #list) end
  for i = 1, size do
    rows[i] = {}
    for j, list in ipairs(lists) do rows[i][j] = list[i] end
  end
  return rows
end
