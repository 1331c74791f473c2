# A string in the canonical encoding: JSON in ASCII.
def encode_str(text)
  JSON.generate(text.dup.force_encoding("UTF-8").scrub, ascii_only: true)
end
