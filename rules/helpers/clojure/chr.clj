; The string of length 1 with a code point.
(defn chr [code]
  (if (<= 0 code 0x10FFFF) (String. (Character/toChars code)) (throw (IllegalArgumentException. "chr() arg not in range(0x110000)"))))
