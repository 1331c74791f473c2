# Pairs of a running number and the element.
def enumerate(items, start)
  items.each_with_index.map { |item, index| [index + start, item] }
end

# The character at an index, which may count from the end; outside raises.
def char_at(text, index)
  text[index] or raise IndexError, "string index out of range"
end

# Elements or characters of [from, to); bounds count from the end if negative, and clamp.
def slice_of(items, from, to)
  length = items.length
  from = from.nil? ? 0 : (from < 0 ? [from + length, 0].max : [from, length].min)
  to = to.nil? ? length : (to < 0 ? [to + length, 0].max : [to, length].min)
  items[from, [to - from, 0].max]
end

# Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word.
def camel_to_snake(name)
  result = ""
  enumerate(name.chars, 0).each do |i, ch|
    if (ch.match?(/[[:upper:]]/) && !ch.match?(/[[:lower:]]/))
      value = char_at(name, i - 1)
      after_lower = i > 0 && (value.match?(/[[:lower:]]/) && !value.match?(/[[:upper:]]/))
      value2 = slice_of(name, i + 1, i + 2)
      before_lower = i > 0 && char_at(name, i - 1) != "_" && (value2.match?(/[[:lower:]]/) && !value2.match?(/[[:upper:]]/))
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
