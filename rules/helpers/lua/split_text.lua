-- The parts of a text between the occurrences of a separator that cannot overlap itself.
local function split_text(text, separator)
  local list = {}
  local pattern = "(.-)" .. separator:gsub("%p", "%%%0")
  for part in (text .. separator):gmatch(pattern) do list[#list + 1] = part end
  return list
end
