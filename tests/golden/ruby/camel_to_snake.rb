# Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word.
def camel_to_snake(name)
  result = ""
  name.chars.each_with_index do |ch, i|
    if (ch.match?(/[[:upper:]]/) && !ch.match?(/[[:lower:]]/))
      after_lower = i > 0 && name[i - 1].match?(/\A[^[:upper:]]*[[:lower:]][^[:upper:]]*\z/)
      before_lower = i > 0 && name[i - 1] != "_" && (name[i + 1...i + 2] || "").match?(/\A[^[:upper:]]*[[:lower:]][^[:upper:]]*\z/)
      if after_lower || before_lower
        result += "_"
      end
      result += ch.downcase
    else
      result += ch
    end
  end
  result
end
