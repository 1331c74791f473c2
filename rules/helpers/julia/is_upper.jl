# Is there a letter in upper case, and none in lower?
is_upper(text) = any(isuppercase, text) && !any(islowercase, text)
