# The sum of the characters times powers of 31, in 32 bits.
text_hash <- function(text) {
  hash <- 0
  for (code in utf8ToInt(text)) hash <- (hash * 31 + code) %% 2^32
  if (hash >= 2^31) hash - 2^32 else hash
}
