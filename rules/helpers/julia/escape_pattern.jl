# A pattern that matches a text itself.
escape_pattern(text) = replace(text, r"[^\w\s]|[ \t\n\r\f\v]" => s"\\\0")
