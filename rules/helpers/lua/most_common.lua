-- {element, count} pairs, the highest count first, perhaps so many of them.
local function most_common(counts, size)
  local list = sort_by(items_of(counts), function(entry) return entry[2] end, function(a, b) return a > b end)
  return table.move(list, 1, math.min(size or #list, #list), 1, {})
end
