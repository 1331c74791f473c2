-- Sorts a list in place by a comparison, which is asked of a later element and an earlier one; equal elements keep their order.
local function merge_sort(list, order)
  local size, from, to, width = #list, list, {}, 1
  while width < size do
    for low = 1, size, 2 * width do
      local middle, high = math.min(low + width, size + 1), math.min(low + 2 * width, size + 1)
      local i, j = low, middle
      for place = low, high - 1 do
        if i < middle and (j >= high or order(from[j], from[i]) >= 0) then
          to[place], i = from[i], i + 1
        else
          to[place], j = from[j], j + 1
        end
      end
    end
    from, to, width = to, from, 2 * width
  end
  if from ~= list then table.move(from, 1, size, 1, list) end
  return list
end
