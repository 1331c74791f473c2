# A string as a literal in quotes, as Python shows it.
def quoted(text)
  quote = text.include?("'") && !text.include?('"') ? '"' : "'"
  escapes = { "\\" => "\\\\", "\n" => "\\n", "\r" => "\\r", "\t" => "\\t", quote => "\\#{quote}" }
  quote + text.gsub(/[\\\n\r\t#{quote}]/, escapes).gsub(/[\x00-\x1f\x7f]/) { |c| format("\\x%02x", c.ord) } + quote
end
