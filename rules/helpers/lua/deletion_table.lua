-- A table from code points to characters, for translate; null deletes.
local function deletion_table(from, to, deleted)
  local map = translation_table(from, to)
  for _, code in utf8.codes(deleted) do map[code] = null end
  return map
end
