-- Reverses a list in place.
local function reverse_in_place(list)
  for i = 1, #list // 2 do list[i], list[#list - i + 1] = list[#list - i + 1], list[i] end
end
