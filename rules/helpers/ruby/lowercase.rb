# In lower case, with the sigma that ends a Greek word.
def lowercase(text)
  text.gsub(/(?<=\p{L})Σ(?!\p{L})/, "ς").downcase
end
