-- Runs of elements with equal keys, as {key, run}.
local function group_runs(list, key_of)
  local runs = {}
  for _, item in ipairs(list) do
    local key = key_of(item)
    if #runs > 0 and same_value(runs[#runs][1], key) then
      table.insert(runs[#runs][2], item)
    else
      runs[#runs + 1] = { key, { item } }
    end
  end
  return runs
end
