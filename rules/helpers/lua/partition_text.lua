-- Before, separator and after its first occurrence.
local function partition_text(text, separator)
  local first, last = text:find(separator, 1, true)
  return first and { text:sub(1, first - 1), separator, text:sub(last + 1) } or { text, "", "" }
end
