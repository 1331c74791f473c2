# Is there a letter in lower case, and none in upper?
is_lower(text) = any(islowercase, text) && !any(isuppercase, text)
