-- The elements in ascending order, or as told which of two comes before, in a new list.
local function sorted_list(list, before)
  local out = table.move(list, 1, #list, 1, {})
  table.sort(out, before)
  return out
end

-- Merge overlapping or touching (start, end) intervals, leaving the input alone.
function merge_intervals(intervals)
  local merged = {}
  for _, item in ipairs(sorted_list(intervals, function(a, b)
    return a[1] < b[1] or a[1] == b[1] and a[2] < b[2]
  end)) do
    local start, end_ = table.unpack(item)
    if #merged ~= 0 and start <= merged[#merged][2] then
      local last_start, last_end = table.unpack(table.remove(merged))
      table.insert(merged, {last_start, math.max(last_end, end_)})
    else
      table.insert(merged, {start, end_})
    end
  end
  return merged
end
