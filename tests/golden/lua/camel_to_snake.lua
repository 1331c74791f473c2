-- The character at an index from 0, which may count from the end.
local function char_at(text, index)
  assert(index >= -#text and index < #text, "IndexError: string index out of range")
  local place = index < 0 and index or index + 1
  return text:sub(place, place)
end

-- Whether there are letters, all in lower case.
local function is_lower(text)
  return text:find("%l") ~= nil and text:find("%u") == nil
end

-- Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word.
function camel_to_snake(name)
  local result = ""
  for i = 0, #name - 1 do
    local ch = name:sub(i + 1, i + 1)
    if ch:find("%u") ~= nil and ch:find("%l") == nil then
      local after_lower = i > 0 and is_lower(char_at(name, i - 1))
      local before_lower = i > 0 and char_at(name, i - 1) ~= "_" and is_lower(name:sub(i + 2, i + 2))
      if after_lower or before_lower then
        result = result .. "_"
      end
      result = result .. ch:lower()
    else
      result = result .. ch
    end
  end
  return result
end
