-- Whether there are letters, all in lower case.
local function is_lower(text)
  return text:find("%l") ~= nil and text:find("%u") == nil
end
