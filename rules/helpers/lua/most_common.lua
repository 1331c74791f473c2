-- {element, count} pairs, the highest count first.
local function most_common(counts)
  return sort_by_key(items_of(counts), function(pair) return pair[2] end, true)
end
