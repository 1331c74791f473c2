-- The message of an error, or the text of an object.
local function message_of(value)
  if type(value) == "table" and (getmetatable(value) or {}).kind == "exception" then
    return value.message
  end
  return (tostring(value):gsub("^[^:]+:%d+: ", ""))
end
