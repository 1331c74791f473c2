-- Whether there are letters, all in upper case.
local function is_upper(text)
  return text:find("%u") ~= nil and text:find("%l") == nil
end
