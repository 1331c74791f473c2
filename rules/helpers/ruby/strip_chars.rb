# Without certain characters at both ends.
def strip_chars(text, chars)
  any = Regexp.union(chars.chars)
  text.gsub(/\A#{any}+|#{any}+\z/, "")
end
