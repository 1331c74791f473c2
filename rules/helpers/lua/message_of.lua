-- The message of an error, or the text of an object.
local function message_of(value)
  if type(value) ~= "string" then
    return tostring(value)
  end
  return value:match("^%u%w*: (.*)") or value:match("^%u%w*$") and "" or (value:gsub("^[^:]+:%d+: ", ""))
end
