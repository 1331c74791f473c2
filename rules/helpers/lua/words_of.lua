-- Splits at runs of white space and drops empty pieces.
local function words_of(text)
  local list = {}
  for word in text:gmatch("[^%s\x1c-\x1f]+") do list[#list + 1] = word end
  return list
end
