# A number with so many significant digits, one of them after a point at least.
def pointed(value, digits)
  text = general_text(value, digits)
  return text if text.match?(/\D/)

  text.length < digits ? "#{text}.0" : scientific(value, [digits - 1, 0].max).sub(/(?<=\d)\.?0*(?=e)/, "")
end
