# Any value as text, as Python shows it.
def text_of(value, nested = false)
  case value
  when nil then "None"
  when true then "True"
  when false then "False"
  when String then nested ? quoted(value) : value
  when Float then float_text(value)
  when Array then "[#{value.map { |item| text_of(item, true) }.join(', ')}]"
  when Hash then "{#{value.map { |key, item| "#{text_of(key, true)}: #{text_of(item, true)}" }.join(', ')}}"
  when Set then value.empty? ? "set()" : "{#{value.map { |item| text_of(item, true) }.join(', ')}}"
  else value.to_s
  end
end
