# Has a cased letter; upper case exactly where no letter precedes.
def istitle(text)
  text.match?(/[[:alpha:]]/) && text.scan(/[[:alpha:]]+/).all? { |word| word == word.capitalize }
end
