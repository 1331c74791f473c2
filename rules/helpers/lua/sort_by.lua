-- Sorts a list in place by keys that a function gives; of which none comes before the other, they keep their order.
local function sort_by(list, key, before)
  before = before or function(a, b) return a < b end
  local entries = {}
  for place, item in ipairs(list) do
    entries[place] = { key = key(item), place = place, item = item }
  end
  table.sort(entries, function(a, b)
    if before(a.key, b.key) then return true end
    return a.place < b.place and not before(b.key, a.key)
  end)
  for place, entry in ipairs(entries) do list[place] = entry.item end
  return list
end
